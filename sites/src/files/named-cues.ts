import type { Cue, Episode } from '@bashke/content';

/**
 * What is said in an episode, each voice named only where it is the alias of one of its people: a transcript is
 * written by hand, and a name that slipped into it must not leave with it.
 */
export function namedCues({ cues, people }: Episode): Cue[] {
  const aliases = new Set(people.map(({ alias }) => alias));
  return cues.map(({ voice, ...cue }) =>
    voice !== undefined && aliases.has(voice) ? { ...cue, voice } : cue,
  );
}

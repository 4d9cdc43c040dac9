import type { BlockOf, Person, View } from '@bashke/content';
import { speakersFirst } from '../../collections/summits/speakers.ts';

/**
 * The people that a block shows: the chosen ones in its order, or those of keynotes first. Somebody who does not speak
 * in the released agenda is not shown yet, or no more.
 */
export function shownSpeakers(view: View, { summit, people, limit }: BlockOf<'speakers'>): Person[] {
  const found = view.get('summits', summit);
  if (!found.texts[view.language]) return [];
  const speakers = speakersFirst(view, found);
  const chosen = people.flatMap((id) => speakers.find((speaker) => speaker.id === id) ?? []);
  return (people.length > 0 ? chosen : speakers).slice(0, limit);
}

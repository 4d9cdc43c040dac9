import type { Episode } from '@bashke/content';
import { formatDuration, formatInstant, nameOfLanguage } from '../../i18n/format.ts';
import { fill } from '../../i18n/index.ts';
import type { RenderLocals } from '../../rendering/locals.ts';

type Locals = Pick<RenderLocals, 'view' | 'words'>;

/** What an episode is called by its place: `Sezoni 1`, `Episodi 2`, `Trailer`; for a full one without numbers nothing. */
export function placeInSeries(
  { kind, season, number }: Pick<Episode, 'kind' | 'season' | 'number'>,
  { words }: Pick<Locals, 'words'>,
): string[] {
  return [
    season === undefined ? '' : fill(words['episode.season'], { season }),
    number === undefined ? '' : fill(words['episode.number'], { number }),
    kind === 'full' ? '' : words[`episode.${kind}`],
  ].filter(Boolean);
}

/** What lists say beside its title; `spoken` only where the page is in another language. */
export function factsOf(
  episode: Episode,
  { view, words }: Locals,
): { day: string; duration: string; spoken: string | undefined } {
  const { language } = view;
  const { duration } = view.get('recordings', episode.recording);
  const spoken = fill(words['episode.spoken'], {
    language: nameOfLanguage(language, episode.spokenLanguage),
  });
  return {
    day: formatInstant(language, episode.publishedAt),
    duration: formatDuration(language, duration),
    spoken: episode.spokenLanguage === language ? undefined : spoken,
  };
}

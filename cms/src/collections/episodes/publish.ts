import type { Episode } from '@bashke/content';
import { lexicalToRichText } from '../../fields/rich-text/publish.ts';
import { idOf, present, type Unchecked } from '../../publishing/stored.ts';
import { textsOf, unlessEmpty } from '../../publishing/texts.ts';

/** An episode as it was read in all languages. */
export interface StoredEpisode {
  id: string;
  updatedAt: string;
  series?: unknown;
  kind?: string | null;
  guid?: string | null;
  publishedAt?: string | null;
  season?: number | null;
  number?: number | null;
  spokenLanguage?: string | null;
  recording?: unknown;
  workshop?: unknown;
  cues?: unknown;
}

interface Texts {
  title?: string | null;
  slug?: string | null;
  summary?: string | null;
  notes?: unknown;
  chapters?: { start?: number | null; title?: string | null }[] | null;
}

const publishText = (texts: Texts) => {
  const written = unlessEmpty({ title: present(texts.title), summary: present(texts.summary) });
  return (
    written && {
      ...written,
      slug: present(texts.slug),
      notes: lexicalToRichText(texts.notes),
      chapters: (texts.chapters ?? []).flatMap(({ start, title }) =>
        present(title) === undefined ? [] : [{ start: start ?? 0, title: present(title) }],
      ),
    }
  );
};

/** An episode by the contract's names, without its people: what of them may be shown is for `consent/` to say. */
export const publishEpisode = (episode: StoredEpisode): Unchecked<Episode> => ({
  collection: 'episodes',
  id: episode.id,
  series: idOf(episode.series),
  kind: present(episode.kind) as Episode['kind'] | undefined,
  guid: present(episode.guid),
  publishedAt: present(episode.publishedAt),
  updatedAt: episode.updatedAt,
  season: episode.season ?? undefined,
  number: episode.number ?? undefined,
  spokenLanguage: present(episode.spokenLanguage),
  recording: idOf(episode.recording),
  people: [],
  workshop: idOf(episode.workshop),
  cues: episode.cues ?? [],
  texts: textsOf(episode, publishText),
});

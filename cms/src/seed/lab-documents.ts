import type { Language } from '@bashke/content';
import {
  chaptersOf,
  type ContributionContent,
  contributions,
  cuesOf,
  type EpisodeContent,
  type EpisodeKey,
  episodes,
  type ResourceContent,
  resources,
  type SeriesContent,
  series,
} from './content/index.ts';
import {
  campaignId,
  episodeId,
  identityOf,
  mediaId,
  pageId,
  participantId,
  recordingId,
  resourceId,
  seriesId,
} from './identities.ts';
import type { SeededDocument } from './seed-drafted.ts';
import type { StoreRichText } from './store-rich-text.ts';

/** The campaign that the podcasts belong to. */
export const LAB = 'youth-media-lab';

const both = ['sq', 'en'] as const satisfies Language[];

/** The podcasts of the Lab. */
export const seriesDocuments = (): SeededDocument[] =>
  Object.entries(series).map(([key, content]) => seriesOf(key, content));

/** The episodes and what young people made. They show recordings and people, which have to be there. */
export const workDocuments = (richText: StoreRichText): SeededDocument[] => [
  ...(Object.keys(episodes) as EpisodeKey[]).map((key) => episodeOf(key, episodes[key], richText)),
  ...Object.entries(resources).map(([key, content]) => resourceOf(key, content)),
];

const seriesOf = (key: string, content: SeriesContent): SeededDocument<'series'> => ({
  collection: 'series',
  id: seriesId(key),
  languages: both,
  write: (language) => ({
    campaign: campaignId(LAB),
    guid: content.guid,
    spokenLanguage: content.spokenLanguage,
    category: content.category,
    author: content.author,
    title: content.title[language],
    slug: content.slug[language],
    summary: content.summary[language],
    description: content.description[language],
  }),
});

/** The contribution that something came from, by what it became. */
export function originOf(became: ContributionContent['becomes']): [string, ContributionContent] {
  const wanted = JSON.stringify(became);
  const found = Object.entries(contributions).find(([, { becomes }]) => JSON.stringify(becomes) === wanted);
  if (!found) throw new Error(`Nothing was handed in that became ${wanted}`);
  return found;
}

const workshopOf = ({ workshop }: { workshop?: string }) => (workshop ? pageId(LAB, workshop) : null);

function episodeOf(
  key: EpisodeKey,
  content: EpisodeContent,
  richText: StoreRichText,
): SeededDocument<'episodes'> {
  const [contribution] = originOf({ episode: key });
  return {
    collection: 'episodes',
    id: episodeId(key),
    languages: both,
    unpublished: content.status === 'draft',
    write: (language) => ({
      series: seriesId(content.series),
      kind: content.kind,
      guid: content.guid,
      publishedAt: content.publishedAt,
      season: content.season ?? null,
      number: content.number ?? null,
      spokenLanguage: series[content.series].spokenLanguage,
      recording: recordingId(content.recording),
      workshop: workshopOf(content),
      people: content.people.map(({ alias, role }) => ({
        id: identityOf(`episodes/${key}/${alias}`),
        participant: participantId(contribution, alias),
        role,
      })),
      cues: cuesOf(content.recording),
      chapters: chaptersOf(content.recording).map(({ start, title }) => ({ start, title: title[language] })),
      title: content.title[language],
      slug: content.slug[language],
      summary: content.summary[language],
      notes: richText(content.notes[language], LAB),
    }),
  };
}

function resourceOf(key: string, content: ResourceContent): SeededDocument<'resources'> {
  const [contribution] = originOf({ resource: key } as ContributionContent['becomes']);
  const { shows } = content;
  return {
    collection: 'resources',
    id: resourceId(key),
    languages: both,
    write: (language) => ({
      campaign: campaignId(LAB),
      publishedAt: content.publishedAt,
      picture: 'picture' in shows ? mediaId(`${LAB}/${shows.picture}`) : null,
      recording: 'recording' in shows ? recordingId(shows.recording) : null,
      workshop: workshopOf(content),
      people: content.makers.map((alias) => ({
        id: identityOf(`resources/${key}/${alias}`),
        participant: participantId(contribution, alias),
        role: 'maker' as const,
      })),
      title: content.title[language],
      slug: content.slug[language],
      summary: content.summary[language],
      about: content.about[language],
    }),
  };
}

import type { Language } from '@bashke/content';
import {
  type DownloadContent,
  type SessionContent,
  type SessionKey,
  sessions,
  type SummitContent,
  type SummitKey,
  summits,
} from './content/index.ts';
import {
  campaignId,
  identityOf,
  mediaId,
  personId,
  roomId,
  sessionId,
  summitId,
  trackId,
} from './identities.ts';
import { noonOf } from './noon.ts';
import type { SeededDocument } from './seed-drafted.ts';
import type { StoreRichText } from './store-rich-text.ts';

const both = ['sq', 'en'] as const satisfies Language[];

/** The summit that the sessions belong to. */
export const SUMMIT: SummitKey = 'samiti';

/** The summits with their sessions. When and where those take place is in the agenda: see `seed-agendas.ts`. */
export const summitDocuments = (richText: StoreRichText): SeededDocument[] => [
  ...Object.entries(summits).map(([key, content]) => summitOf(key, content, richText)),
  ...(Object.keys(sessions) as SessionKey[]).map((key) => sessionOf(key, sessions[key], richText)),
];

/** Rows of documents to download: `owner` keeps their identities apart. */
const downloadsOf = (owner: string, downloads: readonly DownloadContent[], language: Language) =>
  downloads.map(({ file, title }) => ({
    id: identityOf(`downloads/${owner}/${file}`),
    file: mediaId(file),
    titles: title[language],
  }));

const summitOf = (
  key: string,
  content: SummitContent,
  richText: StoreRichText,
): SeededDocument<'summits'> => ({
  collection: 'summits',
  id: summitId(key),
  languages: both,
  write: (language) => ({
    campaign: campaignId(content.campaign),
    acronym: content.acronym,
    state: 'planned',
    edition: content.edition,
    days: content.days.map(({ day, opens, closes }) => ({
      id: identityOf(`days/${key}/${day}`),
      day: noonOf(day),
      opens,
      closes,
    })),
    rooms: Object.entries(content.rooms).map(([room, { name, capacity }]) => ({
      id: roomId(key, room),
      names: name[language],
      capacity,
    })),
    tracks: Object.entries(content.tracks).map(([track, { name, color }]) => ({
      id: trackId(key, track),
      names: name[language],
      color,
    })),
    spokenLanguages: content.spokenLanguages,
    interpretation: content.interpretation,
    signLanguage: content.signLanguage,
    captions: content.captions,
    livestream: content.livestream ?? null,
    registration: { open: true, ...content.registration },
    documents: downloadsOf(`summits/${key}`, content.documents, language),
    title: content.title[language],
    slug: content.slug[language],
    secondName: content.secondName[language],
    theme: content.theme[language],
    summary: content.summary[language],
    about: richText(content.about[language], content.campaign),
    venueName: content.venueName[language],
    venueAddress: content.venueAddress[language],
    venueAccess: richText(content.venueAccess[language], content.campaign),
  }),
});

const sessionOf = (
  key: string,
  content: SessionContent,
  richText: StoreRichText,
): SeededDocument<'sessions'> => ({
  collection: 'sessions',
  id: sessionId(key),
  languages: both,
  write: (language) => ({
    summit: summitId(SUMMIT),
    kind: content.kind,
    track: content.track ? trackId(SUMMIT, content.track) : null,
    language: content.language,
    minutes: content.minutes,
    capacity: content.capacity ?? null,
    doNotRecord: content.doNotRecord ?? false,
    speakers: (content.speakers ?? []).map(({ person, role }) => ({
      id: identityOf(`speakers/${key}/${person}`),
      person: personId(person),
      role,
    })),
    materials: downloadsOf(`sessions/${key}`, content.materials ?? [], language),
    title: content.title[language],
    slug: content.slug[language],
    summary: content.summary?.[language] ?? null,
    about: content.about ? richText(content.about[language], summits[SUMMIT].campaign) : null,
  }),
});

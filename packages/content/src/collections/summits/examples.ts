import { exampleIds as ids, paragraphs } from '../../blocks/example.ts';
import type { Agenda } from '../agendas/schema.ts';
import type { Person } from '../people/schema.ts';
import type { Session } from '../sessions/schema.ts';
import type { Summit } from './schema.ts';

const changed = '2026-10-01T09:00:00.000Z';

/** A summit of two days over the end of summer time, and one that is held, of which little is known. */
export const summitsOf = (campaign: string, origin: string): Summit[] => [
  {
    collection: 'summits',
    id: ids.summit,
    campaign,
    origin,
    guid: '3f2b7f0e-8d35-4d8b-9d2a-6c9a1b0f4e21',
    acronym: 'safe-online-summit-2026',
    state: 'planned',
    edition: 1,
    days: [
      { day: '2026-10-24', opens: '08:30', closes: '18:00' },
      { day: '2026-10-25', opens: '09:00', closes: '16:00' },
    ],
    map: 'https://www.openstreetmap.org/#map=18/41.3275/19.8187',
    rooms: [
      { id: 'room-main', names: { sq: 'Salla e madhe', en: 'Main hall' }, capacity: 240 },
      { id: 'room-small', names: { sq: 'Salla 2', en: 'Room 2' }, capacity: 30 },
    ],
    tracks: [
      { id: 'track-protection', names: { sq: 'Mbrojtja e fëmijëve', en: 'Child protection' }, color: 1 },
      { id: 'track-law', names: { sq: 'Ligji dhe politikat', en: 'Law and policy' }, color: 2 },
    ],
    spokenLanguages: ['sq', 'en'],
    interpretation: ['sq', 'en'],
    signLanguage: true,
    captions: false,
    livestream: 'https://www.youtube.com/watch?v=aqz-KE-bpKQ',
    registration: { closes: '2026-10-20T20:00:00+02:00', capacity: 200 },
    documents: [{ file: ids.document, titles: { sq: 'Posteri i samitit', en: 'Poster of the summit' } }],
    cover: ids.picture,
    updatedAt: changed,
    texts: {
      sq: {
        title: 'Samiti i parë për Siguri Online',
        slug: 'samiti-2026',
        secondName: 'Forumi i 11-të Kombëtar për Internet më të Sigurt',
        theme: 'Kundër bullizmit kibernetik të fëmijëve & të grupeve të tjera të cenueshme',
        summary: 'Dy ditë me autoritete, organizata, industri dhe ekspertë.',
        about: paragraphs('Samiti mbledh të gjithë ata që mund ta bëjnë internetin më të sigurt.'),
        venueName: 'Qendra e konferencave (shembull)',
        venueAddress: 'Rruga e Shembullit 1\nTiranë',
        venueAccess: paragraphs('Hyrja është pa shkallë. Ashensor në katin e parë.'),
      },
      en: {
        title: '1st Safe Online Summit',
        slug: 'summit-2026',
        secondName: '11th National Forum on Safer Internet',
        theme: 'Against cyberbullying of children & other vulnerable groups',
        summary: 'Two days with authorities, organisations, industry and experts.',
        about: paragraphs('The summit brings together all who can make the internet safer.'),
        venueName: 'Conference centre (example)',
        venueAddress: '1 Example Street\nTirana',
        venueAccess: paragraphs('The entrance is step-free. There is a lift to the first floor.'),
      },
    },
  },
  {
    collection: 'summits',
    id: ids.summitHeld,
    campaign,
    origin,
    guid: 'a4c1c9de-52c4-4b55-8a70-0c6a5b1f9f02',
    acronym: 'forum-2025',
    state: 'held',
    days: [{ day: '2025-10-10', opens: '09:00', closes: '17:00' }],
    rooms: [],
    tracks: [],
    spokenLanguages: ['sq'],
    interpretation: [],
    signLanguage: false,
    captions: false,
    documents: [],
    updatedAt: changed,
    texts: {
      sq: { title: 'Forumi i 10-të', slug: 'forumi-2025', summary: 'Një ditë për internet më të sigurt.' },
      en: { title: '10th Forum', slug: 'forum-2025', summary: 'A day for a safer internet.' },
    },
  },
];

const sessionOf = (session: Partial<Session> & Pick<Session, 'id' | 'number' | 'texts'>): Session => ({
  collection: 'sessions',
  summit: ids.summit,
  guid: `7d1f6f3a-0c1e-4a55-9b1e-${String(session.number).padStart(12, '0')}`,
  kind: 'talk',
  language: 'sq',
  speakers: [],
  doNotRecord: false,
  materials: [],
  updatedAt: changed,
  ...session,
});

/** Sessions with all and with little, a break, and one that is in no released agenda. */
export const exampleSessions: Session[] = [
  sessionOf({
    id: ids.keynote,
    number: 1,
    kind: 'keynote',
    track: 'track-protection',
    speakers: [{ role: 'speaker', person: ids.speaker }],
    materials: [{ file: ids.document, titles: { sq: 'Posteri i seancës' } }],
    video: 'https://www.youtube.com/watch?v=aqz-KE-bpKQ',
    texts: {
      sq: {
        title: 'Ç’na thonë fëmijët për bullizmin kibernetik',
        slug: 'cna-thone-femijet',
        summary: 'Çfarë dëgjojmë në linjën e ndihmës, dhe çfarë duhet të ndryshojë.',
        about: paragraphs('Një vit thirrjesh, me fjalët e vetë fëmijëve.', 'Në fund ka kohë për pyetje.'),
      },
      en: {
        title: 'What children tell us about cyberbullying',
        slug: 'what-children-tell-us',
        summary: 'What we hear on the helpline, and what has to change.',
        about: paragraphs(
          'A year of calls, in children’s own words.',
          'There is time for questions at the end.',
        ),
      },
    },
  }),
  sessionOf({
    id: 'session-break',
    number: 2,
    kind: 'break',
    texts: {
      sq: { title: 'Pushim kafeje', slug: 'pushim-kafeje' },
      en: { title: 'Coffee break', slug: 'coffee-break' },
    },
  }),
  sessionOf({
    id: ids.panel,
    number: 3,
    kind: 'panel',
    language: 'en',
    track: 'track-law',
    capacity: 25,
    doNotRecord: true,
    speakers: [
      { role: 'moderator', person: ids.person },
      { role: 'panelist', person: ids.speaker },
    ],
    texts: {
      sq: {
        title:
          'Si ta zbatojmë Aktin e Shërbimeve Digjitale & ta përafrojmë ligjin shqiptar me atë të Bashkimit Evropian',
        slug: 'si-ta-zbatojme-dsa',
      },
      en: {
        title:
          'How to implement the Digital Services Act & bring Albanian law closer to that of the European Union',
        slug: 'implementing-the-dsa',
      },
    },
  }),
  sessionOf({
    id: 'session-workshop',
    number: 4,
    kind: 'workshop',
    texts: {
      sq: { title: 'Punëtori me mësues', slug: 'punetori-me-mesues', summary: 'Për mësues, në shqip.' },
    },
  }),
  sessionOf({
    id: 'session-unplaced',
    number: 5,
    texts: {
      sq: { title: 'Ende pa vend', slug: 'ende-pa-vend' },
      en: { title: 'Not placed yet', slug: 'not-placed-yet' },
    },
  }),
];

/** The second one moved a session; a session runs on both sides of the change of the clock. */
export const exampleAgendas: Agenda[] = [
  {
    collection: 'agendas',
    id: 'agenda-1',
    summit: ids.summit,
    version: 1,
    releasedAt: '2026-09-01T09:00:00.000Z',
    entries: [{ session: ids.keynote, start: '2026-10-24T10:00:00+02:00', minutes: 45, room: 'room-main' }],
    changes: [],
  },
  {
    collection: 'agendas',
    id: 'agenda-2',
    summit: ids.summit,
    version: 2,
    releasedAt: '2026-10-01T09:00:00.000Z',
    entries: [
      { session: ids.keynote, start: '2026-10-24T09:30:00+02:00', minutes: 60, room: 'room-main' },
      { session: 'session-break', start: '2026-10-24T10:30:00+02:00', minutes: 30, room: 'room-main' },
      { session: ids.panel, start: '2026-10-24T11:00:00+02:00', minutes: 90, room: 'room-main' },
      { session: 'session-workshop', start: '2026-10-25T09:00:00+01:00', minutes: 120, room: 'room-small' },
    ],
    changes: [
      {
        session: ids.keynote,
        titles: {
          sq: 'Ç’na thonë fëmijët për bullizmin kibernetik',
          en: 'What children tell us about cyberbullying',
        },
        from: { start: '2026-10-24T10:00:00+02:00', minutes: 45, room: 'room-main' },
        to: { start: '2026-10-24T09:30:00+02:00', minutes: 60, room: 'room-main' },
      },
      {
        session: ids.panel,
        titles: {
          sq: 'Si ta zbatojmë Aktin e Shërbimeve Digjitale',
          en: 'How to implement the Digital Services Act',
        },
        to: { start: '2026-10-24T11:00:00+02:00', minutes: 90, room: 'room-main' },
      },
      {
        session: 'session-gone',
        titles: { sq: 'Një seancë që u hoq' },
        from: { start: '2026-10-25T11:00:00+01:00', minutes: 45, room: 'room-small' },
      },
    ],
  },
];

export const exampleSpeaker: Person = {
  collection: 'people',
  id: ids.speaker,
  name: 'Arbër Shembulli',
  slug: 'arber-shembulli',
  organisation: ids.organiser,
  picture: ids.picture,
  url: 'https://shembull.al/arber',
  texts: {
    sq: { role: 'drejtues i linjës (shembull)', about: 'Punon me fëmijë prej pesëmbëdhjetë vjetësh.' },
    en: { role: 'head of the helpline (example)', about: 'Has worked with children for fifteen years.' },
  },
};

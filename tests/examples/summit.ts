import type { Agenda, AgendaEntry, Document, Person, Session, Snapshot, Theme } from '@bashke/content';
import { exampleIds, exampleSnapshot } from '@bashke/content/examples';

const subjects = [
  'bullizmi kibernetik në shkollë',
  'prova dixhitale dhe si ruhen',
  'roli i mësuesit në ditën e parë',
  'linjat e ndihmës dhe të raportimit',
  'Akti i Shërbimeve Digjitale në praktikë',
  'platformat dhe mosha e përdoruesve',
  'prindërit si aleatë të fëmijës',
  'inteligjenca artificiale dhe imazhet e rreme',
];
const englishSubjects = [
  'cyberbullying at school',
  'digital evidence and how to keep it',
  'the teacher on the first day',
  'helplines and hotlines',
  'the Digital Services Act in practice',
  'platforms and the age of their users',
  'parents as allies of the child',
  'artificial intelligence and fake images',
];

/** When, how long, in which room, what: two days with plenary sessions and up to three at once. */
const plan: [day: 24 | 25, start: string, minutes: number, room: 0 | 1 | 2, kind: Session['kind']][] = [
  [24, '09:00', 30, 0, 'ceremony'],
  [24, '09:30', 60, 0, 'keynote'],
  [24, '10:30', 30, 0, 'break'],
  [24, '11:00', 60, 0, 'panel'],
  [24, '11:00', 90, 1, 'workshop'],
  [24, '11:00', 45, 2, 'talk'],
  [24, '11:45', 45, 2, 'talk'],
  [24, '12:00', 30, 0, 'discussion'],
  [24, '12:30', 60, 0, 'break'],
  [24, '13:30', 90, 0, 'panel'],
  [24, '13:30', 90, 1, 'workshop'],
  [24, '14:00', 60, 2, 'talk'],
  [24, '15:00', 30, 0, 'break'],
  [24, '15:30', 60, 0, 'discussion'],
  [24, '15:30', 60, 1, 'talk'],
  [24, '15:30', 45, 2, 'talk'],
  [24, '16:30', 30, 0, 'ceremony'],
  [25, '09:00', 60, 0, 'keynote'],
  [25, '10:00', 30, 0, 'break'],
  [25, '10:30', 90, 0, 'panel'],
  [25, '10:30', 45, 1, 'talk'],
  [25, '11:15', 45, 1, 'talk'],
  [25, '10:30', 90, 2, 'workshop'],
  [25, '12:00', 60, 0, 'break'],
  [25, '13:00', 60, 0, 'panel'],
  [25, '13:00', 60, 1, 'discussion'],
  [25, '13:00', 60, 2, 'workshop'],
  [25, '14:00', 60, 0, 'panel'],
  [25, '14:00', 60, 1, 'talk'],
  [25, '15:00', 30, 0, 'ceremony'],
];

const rooms = ['room-main', 'room-small', 'room-third'];
const tracks = ['track-protection', 'track-law', 'track-school', 'track-industry'];
const changed = '2026-10-01T09:00:00.000Z';

const people = Array.from({ length: 30 }, (_, index): Person => ({
  collection: 'people',
  id: `speaker-${index}`,
  name: `${['Arta', 'Besnik', 'Drita', 'Ermal', 'Flutura', 'Genti'][index % 6]} ${['Shembulli', 'Prova', 'Modeli', 'Trajta', 'Rasti'][index % 5]}`,
  slug: `folesi-${index}`,
  texts: {
    sq: { role: ['mësuese (shembull)', 'jurist (shembull)', 'psikologe (shembull)'][index % 3] },
    en: { role: ['teacher (example)', 'lawyer (example)', 'psychologist (example)'][index % 3] },
  },
}));

const sessions = plan.map(([, , , , kind], index): Session => {
  const isBreak = kind === 'break';
  const subject = subjects[index % subjects.length]!;
  const english = englishSubjects[index % subjects.length]!;
  const speakers = isBreak
    ? []
    : [people[index % 30]!, people[(index + 11) % 30]!].slice(0, kind === 'panel' ? 2 : 1);
  return {
    collection: 'sessions',
    id: `planned-${index}`,
    summit: exampleIds.summit,
    guid: `5a1f6f3a-0c1e-4a55-9b1e-${String(index).padStart(12, '0')}`,
    number: index + 1,
    kind,
    ...(!isBreak && { track: tracks[index % tracks.length]! }),
    language: index % 5 === 3 ? 'en' : 'sq',
    speakers: speakers.map(({ id }, at) => ({
      role: kind === 'panel' && at === 0 ? 'moderator' : 'speaker',
      person: id,
    })),
    ...(kind === 'workshop' && { capacity: 30 }),
    doNotRecord: kind === 'workshop',
    materials: [],
    updatedAt: changed,
    texts: {
      sq: isBreak
        ? { title: 'Pushim', slug: `pushim-${index}` }
        : {
            title: `Çfarë duhet të dimë për ${subject}`,
            slug: `seanca-${index}`,
            summary: `Bisedë për ${subject}.`,
          },
      en: isBreak
        ? { title: 'Break', slug: `break-${index}` }
        : {
            title: `What we have to know about ${english}`,
            slug: `session-${index}`,
            summary: `A talk about ${english}.`,
          },
    },
  };
});

const entries = plan.map(([day, start, minutes, room], index): AgendaEntry => ({
  session: `planned-${index}`,
  start: `2026-10-${day}T${start}:00+0${day === 24 ? 2 : 1}:00`,
  minutes,
  room: rooms[room]!,
}));

const agenda: Agenda = {
  collection: 'agendas',
  id: 'agenda-3',
  summit: exampleIds.summit,
  version: 3,
  releasedAt: '2026-10-05T09:00:00.000Z',
  entries,
  changes: [],
};

/** The examples with a summit as large as a real one: two days, 25 sessions and five breaks, three rooms, four tracks. */
export function busySummit({ theme }: { theme: Theme }): Snapshot {
  const base = exampleSnapshot({ theme });
  const documents = base.documents.flatMap((document): Document[] => {
    if (document.collection === 'sessions' || (document.collection === 'agendas' && document.version === 2)) {
      return [];
    }
    if (document.collection === 'agendas') return [{ ...document, entries: [] }];
    if (document.collection !== 'summits' || document.id !== exampleIds.summit) return [document];
    return [
      {
        ...document,
        rooms: [
          ...document.rooms,
          { id: 'room-third', names: { sq: 'Salla 3', en: 'Room 3' }, capacity: 60 },
        ],
        tracks: [
          ...document.tracks,
          { id: 'track-school', names: { sq: 'Shkolla', en: 'School' }, color: 3 },
          { id: 'track-industry', names: { sq: 'Industria', en: 'Industry' }, color: 4 },
        ],
      },
    ];
  });
  const slug = `samit-${theme}`;
  return {
    ...base,
    campaign: { ...base.campaign, slug },
    // Documents of a snapshot are all but its campaign.
    documents: [...documents, ...people, ...sessions, agenda] as Snapshot['documents'],
  };
}

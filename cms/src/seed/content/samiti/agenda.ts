import type { SessionKey } from './sessions/index.ts';
import { days } from './summit.ts';
import type { PlacingContent } from './types.ts';

/** When and where sessions take place. */
export type AgendaContent = Partial<Record<SessionKey, PlacingContent>>;

const [one, two] = days;

/** What both agendas have in common. */
const unchanged = {
  arrival: [one, '08:30', 60, 'main'],
  opening: [one, '09:30', 30, 'main'],
  'what-children-say': [one, '10:00', 45, 'main'],
  'coffee-one': [one, '10:45', 30, 'main'],
  'dsa-in-albania': [one, '11:15', 75, 'main'],
  'school-that-acts': [one, '11:15', 35, 'second'],
  'when-a-child-tells': [one, '11:15', 75, 'workshop'],
  guidelines: [one, '11:55', 35, 'second'],
  'lunch-one': [one, '12:30', 75, 'main'],
  'report-2025': [one, '13:45', 40, 'main'],
  'who-reads-reports': [one, '13:45', 75, 'second'],
  'podcast-without-names': [one, '13:45', 75, 'workshop'],
  'coffee-two': [one, '15:00', 30, 'main'],
  'young-people-ask': [one, '15:30', 75, 'main'],
  'towards-eu-law': [two, '09:00', 45, 'main'],
  'aligning-the-law': [two, '09:45', 75, 'main'],
  families: [two, '09:45', 35, 'second'],
  'gender-based-violence': [two, '10:25', 35, 'second'],
  'coffee-three': [two, '11:00', 30, 'main'],
  'before-the-law': [two, '11:30', 75, 'main'],
  evidence: [two, '11:30', 35, 'second'],
  'lock-and-key': [two, '12:10', 35, 'second'],
  'lunch-two': [two, '12:45', 75, 'main'],
  alliance: [two, '14:00', 60, 'main'],
  extremism: [two, '14:00', 30, 'second'],
  committee: [two, '15:00', 25, 'main'],
  closing: [two, '15:30', 45, 'main'],
} as const satisfies AgendaContent;

/** The agendas as they were released, the first one first: one session was moved, one added, one taken off. */
export const agendas: readonly AgendaContent[] = [
  {
    ...unchanged,
    'hate-speech': [two, '14:30', 30, 'second'],
    'open-studio': [two, '11:30', 60, 'workshop'],
  },
  {
    ...unchanged,
    'hate-speech': [one, '14:30', 30, 'main'],
    'media-and-children': [two, '09:45', 75, 'workshop'],
  },
];

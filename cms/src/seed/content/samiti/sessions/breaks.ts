import type { SessionContent } from '../types.ts';

const pause = (minutes: number, sq: string, en: string, slugs: SessionContent['slug']): SessionContent => ({
  kind: 'break',
  language: 'sq',
  minutes,
  title: { sq, en },
  slug: slugs,
});

/** Time to arrive, to eat and to talk. */
export const breaks = {
  arrival: pause(60, 'Mbërritja dhe kafeja e mëngjesit', 'Arrival and morning coffee', {
    sq: 'mberritja',
    en: 'arrival',
  }),
  'coffee-one': pause(30, 'Kafe', 'Coffee', { sq: 'kafe-1', en: 'coffee-1' }),
  'lunch-one': pause(75, 'Dreka', 'Lunch', { sq: 'dreka-1', en: 'lunch-1' }),
  'coffee-two': pause(30, 'Kafe dhe bisedë', 'Coffee and conversation', { sq: 'kafe-2', en: 'coffee-2' }),
  'coffee-three': pause(30, 'Kafe', 'Coffee', { sq: 'kafe-3', en: 'coffee-3' }),
  'lunch-two': pause(75, 'Dreka', 'Lunch', { sq: 'dreka-2', en: 'lunch-2' }),
} satisfies Record<string, SessionContent>;

import type { Words } from '../../fields/words.ts';

/** What the queue says. */
export const queueWords = {
  heading: { sq: 'Kontributet e të rinjve', en: 'Young people’s contributions' },
  none: { sq: 'Asnjë kontribut nuk pret shqyrtim.', en: 'No contribution is waiting for review.' },
  one: { sq: 'Një kontribut pret shqyrtim.', en: 'One contribution is waiting for review.' },
  some: { sq: '{count} kontribute presin shqyrtim.', en: '{count} contributions are waiting for review.' },
  oldestToday: { sq: 'Më i vjetri erdhi sot.', en: 'The oldest came today.' },
  oldestOne: { sq: 'Më i vjetri pret prej një dite.', en: 'The oldest has been waiting for a day.' },
  oldest: { sq: 'Më i vjetri pret prej {days} ditësh.', en: 'The oldest has been waiting for {days} days.' },
  open: { sq: 'Hape radhën', en: 'Open the queue' },
  tabs: { sq: 'Gjendjet', en: 'States' },
  all: { sq: 'Të gjitha', en: 'All' },
  today: { sq: 'sot', en: 'today' },
  day: { sq: '1 ditë', en: '1 day' },
  days: { sq: '{days} ditë', en: '{days} days' },
  findingsNone: { sq: 'asgjë', en: 'nothing' },
  likely: { sq: '{count} me gjasa', en: '{count} likely' },
  possible: { sq: '{count} ndoshta', en: '{count} possible' },
} as const satisfies Record<string, Words>;

import type { Words } from '../fields/words.ts';

/** What lists of those who registered say; staff read them. */
export const listWords = {
  door: { sq: 'Lista e hyrjes', en: 'Door list' },
  badges: { sq: 'Kartat', en: 'Badges' },
  print: { sq: 'Printojeni', en: 'Print' },
  here: { sq: 'Erdhi', en: 'Here' },
  name: { sq: 'Emri', en: 'Name' },
  organisation: { sq: 'Organizata', en: 'Organisation' },
  role: { sq: 'Detyra', en: 'Role' },
  email: { sq: 'E-maili', en: 'E-mail' },
  state: { sq: 'Gjendja', en: 'State' },
  sessions: { sq: 'Seancat', en: 'Sessions' },
  sessionsWaiting: { sq: 'Pret për seancat', en: 'Waits for sessions' },
  access: { sq: 'Nevoja', en: 'Needs' },
  dietary: { sq: 'Nuk ha', en: 'Does not eat' },
  language: { sq: 'Gjuha', en: 'Language' },
  confirmedAt: { sq: 'E konfirmoi', en: 'Confirmed' },
  seated: { sq: 'Kanë vend: {count}', en: 'With a seat: {count}' },
  waiting: { sq: 'Në listën e pritjes, sipas radhës: {count}', en: 'On the waiting list, in order: {count}' },
  session: { sq: '{title}: {count} nga {capacity} vende', en: '{title}: {count} of {capacity} seats' },
  nobody: { sq: 'Ende askush.', en: 'Nobody yet.' },
  private: {
    sq: 'Të dhëna personale: mos e lini pa mbikëqyrje dhe asgjësojeni pas samitit.',
    en: 'Personal data: do not leave it lying about, and destroy it after the summit.',
  },
  hint: {
    sq: 'Letër A4, 8 karta për fletë. Zgjidhni „pa kufij“ ose „100 %“, që madhësia të dalë e saktë.',
    en: 'A4 paper, 8 badges a sheet. Choose “no margins” or “100 %”, so that the size comes out right.',
  },
} as const satisfies Record<string, Words>;

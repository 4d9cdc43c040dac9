import type { Figures } from '../../registrations/figures.ts';
import type { WishState } from '../../registrations/seats.ts';
import type { Words } from '../../fields/words.ts';

/** What the panel of a summit's registrations says. */
export const panelWords = {
  heading: { sq: 'Të regjistruarit', en: 'Registrations' },
  unreachable: {
    sq: 'Shifrat nuk u lexuan dot. Kontrolloni lidhjen dhe ringarkojeni faqen.',
    en: 'The figures could not be read. Check the connection and reload the page.',
  },
  seated: { sq: 'Kanë vend', en: 'Have a seat' },
  of: { sq: '{seated} nga {capacity}', en: '{seated} of {capacity}' },
  waiting: { sq: 'Në pritje', en: 'Waiting' },
  confirmed: { sq: 'Konfirmuan adresën', en: 'Confirmed' },
  unconfirmed: { sq: 'Pa konfirmuar', en: 'Not confirmed' },
  cancelled: { sq: 'Anuluan', en: 'Cancelled' },
  tooMany: {
    sq: 'Kanë vend {seated} veta, por vende ka vetëm {capacity}. Askujt nuk i hiqet vendi; të rinjtë hyjnë në pritje derisa të lirohen.',
    en: '{seated} people have a seat, and there are only {capacity}. Nobody loses theirs; others wait until seats become free.',
  },
  tooManyIn: {
    sq: '„{title}“: kanë vend {seated} veta, por vende ka vetëm {capacity}. Askujt nuk i hiqet vendi.',
    en: '“{title}”: {seated} people have a seat, and there are only {capacity}. Nobody loses theirs.',
  },
  sessions: { sq: 'Sipas seancave', en: 'By session' },
  session: { sq: 'Seanca', en: 'Session' },
  seats: { sq: 'Vende', en: 'Seats' },
  interested: { sq: 'të interesuar: {count}', en: 'interested: {count}' },
  access: { sq: 'Çfarë u nevojitet', en: 'What they need' },
  dietary: { sq: 'Çfarë nuk hanë', en: 'What they do not eat' },
  door: { sq: 'Lista e hyrjes', en: 'Door list' },
  badges: { sq: 'Kartat për qafë', en: 'Badges' },
  csv: { sq: 'Tabela (CSV)', en: 'Table (CSV)' },
  all: { sq: 'Të gjithë, një nga një', en: 'All of them, one by one' },
  newTab: { sq: 'hapet në skedë të re', en: 'opens in a new tab' },
} as const satisfies Record<string, Words>;

/** Whether people can register now. */
export const openWords = {
  open: { sq: 'Regjistrimi është i hapur.', en: 'Registration is open.' },
  'not-open': { sq: 'Regjistrimi nuk është i hapur.', en: 'Registration is not open.' },
  closed: { sq: 'Afati i regjistrimit ka kaluar.', en: 'The time for registering is over.' },
  begun: {
    sq: 'Samiti ka filluar: regjistrimi është mbyllur.',
    en: 'The summit has begun: registration is closed.',
  },
  unpublished: {
    sq: 'Samiti nuk është publikuar, prandaj askush nuk regjistrohet dot.',
    en: 'The summit is not published, so nobody can register.',
  },
} as const satisfies Record<Figures['state'], Words>;

/** What the panel of one registration says. */
export const registrationWords = {
  heading: { sq: 'Seancat e zgjedhura', en: 'Chosen sessions' },
  none: { sq: 'Nuk zgjodhi asnjë seancë.', en: 'No session was chosen.' },
  action: { sq: 'Anulojeni regjistrimin', en: 'Cancel the registration' },
  confirmHeading: { sq: 'Ta anulojmë këtë regjistrim?', en: 'Cancel this registration?' },
  confirmBody: {
    sq: 'Vendin e merr i pari që pret, dhe ky person njoftohet me e-mail. Nuk mund të zhbëhet.',
    en: 'The first who waits gets the seat, and this person is told by e-mail. It cannot be undone.',
  },
  confirm: { sq: 'Po, anulojeni', en: 'Yes, cancel it' },
  keep: { sq: 'Jo', en: 'No' },
  working: { sq: 'Po anulohet …', en: 'Cancelling …' },
  done: {
    sq: 'U anulua. Ringarkojeni faqen që fushat të tregojnë gjendjen e re.',
    en: 'It is cancelled. Reload the page for the fields to show the new state.',
  },
  refused: { sq: 'Nuk u anulua: {reason}', en: 'It was not cancelled: {reason}' },
  unreachable: {
    sq: 'Studioja nuk u përgjigj. Kontrolloni lidhjen dhe provoni përsëri.',
    en: 'The studio did not answer. Check the connection and try again.',
  },
} as const satisfies Record<string, Words>;

export const wishWords = {
  interested: { sq: 'vjen', en: 'comes' },
  seated: { sq: 'ka vend', en: 'has a seat' },
  waiting: { sq: 'në listën e pritjes', en: 'on the waiting list' },
  left: { sq: 'e la', en: 'left it' },
  off: { sq: 'nuk mbahet më', en: 'no longer takes place' },
} as const satisfies Record<WishState, Words>;

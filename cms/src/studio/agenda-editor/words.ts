import type { ConflictCode } from '../../agenda/conflicts.ts';
import type { Words } from '../../fields/words.ts';

/** What the agenda editor says. */
export const agendaWords = {
  heading: { sq: 'Programi i samitit', en: 'Agenda of the summit' },
  loading: { sq: 'Po lexohet programi …', en: 'Reading the agenda …' },
  unreachable: {
    sq: 'Studioja nuk u arrit. Shikoni lidhjen me internetin dhe provoni përsëri.',
    en: 'The studio could not be reached. Check your connection and try again.',
  },
  unsaved: {
    sq: 'Samiti duhet ruajtur para se të ketë program.',
    en: 'Save the summit; then it can have an agenda.',
  },
  setUp: {
    sq: 'Shtoni te samiti të paktën një ditë dhe një sallë; pastaj këtu vendosni seancat.',
    en: 'Give the summit at least one day and one room; then you can place sessions here.',
  },
  openSummit: { sq: 'Hape samitin', en: 'Open the summit' },
  noSessions: {
    sq: 'Samiti nuk ka ende seanca. Krijoni të parën; pastaj vendoseni këtu.',
    en: 'The summit has no sessions yet. Create the first one; then place it here.',
  },
  newSession: { sq: 'Seancë e re', en: 'New session' },
  never: { sq: 'Programi nuk është publikuar ende.', en: 'The agenda has not been released yet.' },
  released: { sq: 'Versioni {version} u publikua më {time}', en: 'Version {version} was released on {time}' },
  by: { sq: 'nga {name}', en: 'by {name}' },
  saved: {
    sq: 'Çdo ndryshim ruhet menjëherë; publiku e sheh kur e publikoni.',
    en: 'Every change is saved at once; the public sees it when you release it.',
  },
  readOnly: {
    sq: 'Programin e ndryshojnë redaktorët dhe administratorët.',
    en: 'Editors and administrators change the agenda.',
  },
  undo: { sq: 'Zhbëj', en: 'Undo' },
  undoOf: { sq: 'Zhbëj: {title}', en: 'Undo: {title}' },
  release: { sq: 'Publiko programin', en: 'Release the agenda' },
  conflicts: { sq: 'Konflikte: {count}', en: 'Conflicts: {count}' },
  noConflicts: { sq: 'Asnjë konflikt.', en: 'No conflicts.' },
  changes: {
    sq: 'Ndryshime që nga publikimi i fundit: {count}',
    en: 'Changes since the last release: {count}',
  },
  firstChanges: {
    sq: 'Seanca që publiku do t’i shohë për herë të parë: {count}',
    en: 'Sessions that the public will see for the first time: {count}',
  },
  noChanges: { sq: 'Publiku sheh të njëjtin program.', en: 'The public sees the same agenda.' },
  added: { sq: 'u shtua: {to}', en: 'added: {to}' },
  takenOff: { sq: 'u hoq; ishte {from}', en: 'taken off; it was {from}' },
  moved: { sq: 'nga {from} në {to}', en: 'from {from} to {to}' },
  go: { sq: 'Trego', en: 'Show' },
  days: { sq: 'Dita', en: 'Day' },
  room: { sq: 'Salla', en: 'Room' },
  view: { sq: 'Pamja', en: 'View' },
  grid: { sq: 'Orari', en: 'Grid' },
  list: { sq: 'Lista', en: 'List' },
  tray: { sq: 'Pa vend në program', en: 'Not placed yet' },
  trayEmpty: { sq: 'Të gjitha seancat kanë vend.', en: 'Every session is placed.' },
  trayDrop: {
    sq: 'Lëshojeni këtu për ta hequr nga programi.',
    en: 'Drop it here to take it off the agenda.',
  },
  astray: { sq: 'Ditë ose sallë që nuk është më', en: 'On a day or in a room that is gone' },
  minutes: { sq: '{minutes} min', en: '{minutes} min' },
  seats: { sq: '{seats} vende', en: '{seats} seats' },
  draft: { sq: 'draft', en: 'draft' },
  gone: { sq: 'e fshirë', en: 'deleted' },
  change: { sq: 'Ndrysho vendin', en: 'Change the place' },
  changeOf: { sq: 'Ndrysho vendin: {title}', en: 'Change the place: {title}' },
  placeOf: { sq: 'Vendose: {title}', en: 'Place: {title}' },
  place: { sq: 'Vendose', en: 'Place it' },
  day: { sq: 'Dita', en: 'Day' },
  start: { sq: 'Fillon', en: 'Begins' },
  length: { sq: 'Zgjat (minuta)', en: 'Length (minutes)' },
  save: { sq: 'Ruaj vendin', en: 'Save the place' },
  takeOff: { sq: 'Hiqe nga programi', en: 'Take it off the agenda' },
  cancel: { sq: 'Anulo', en: 'Cancel' },
  openSession: { sq: 'Hape seancën', en: 'Open the session' },
  when: { sq: 'Kur dhe ku', en: 'When and where' },
  session: { sq: 'Seanca', en: 'Session' },
  notPlaced: { sq: 'pa vend', en: 'not placed' },
  keys: { sq: 'Me tastierë', en: 'By keyboard' },
  grip: { sq: 'Tërhiqe', en: 'Drag' },
  stretch: { sq: 'Ndrysho gjatësinë', en: 'Change the length' },
  holding: { sq: 'Po lëvizni', en: 'You are moving' },
  drop: { sq: 'Lëre këtu', en: 'Drop it here' },
  putBack: { sq: 'Ktheje ku ishte', en: 'Put it back' },
  pickedUp: {
    sq: 'E morët: {title}. {place}. Lëvizeni me shigjeta.',
    en: 'Picked up {title}. {place}. Move it with the arrow keys.',
  },
  dropped: { sq: '{title} u vendos: {place}.', en: '{title} is placed: {place}.' },
  off: { sq: '{title} u hoq nga programi.', en: '{title} was taken off the agenda.' },
  back: { sq: '{title} mbeti ku ishte.', en: '{title} is where it was.' },
  undone: { sq: 'U zhbë: {title}.', en: 'Undone: {title}.' },
  refused: { sq: 'Nuk u bë: {reason}', en: 'Not done: {reason}' },
  releaseHeading: { sq: 'Ta publikojmë programin?', en: 'Release the agenda?' },
  releaseBody: {
    sq: 'Publiku do të shohë versionin {version} me këto ndryshime. Fushata ripublikohet vetë.',
    en: 'The public will see version {version} with these changes. The campaign is published again by itself.',
  },
  releaseWarnings: {
    sq: 'Këto mund të publikohen, por shihini më parë:',
    en: 'These can be released, but look at them first:',
  },
  releaseConfirm: { sq: 'Po, publikoje', en: 'Yes, release it' },
  releasedNow: {
    sq: 'Versioni {version} i programit u publikua.',
    en: 'Version {version} of the agenda was released.',
  },
  working: { sq: 'Po bëhet …', en: 'Working …' },
  nothingToRelease: {
    sq: 'Nuk ka çfarë të publikohet: publiku sheh të njëjtin program.',
    en: 'There is nothing to release: the public sees the same agenda.',
  },
} as const satisfies Record<string, Words>;

/** A conflict in a word or two, for the session itself. */
export const conflictWords = {
  'room-taken': { sq: 'salla e zënë', en: 'room taken' },
  'speaker-twice': { sq: 'folësi në dy vende', en: 'speaker in two places' },
  'wrong-day': { sq: 'jashtë ditëve', en: 'not on a summit day' },
  'outside-hours': { sq: 'jashtë orarit', en: 'outside opening hours' },
  'over-midnight': { sq: 'kalon mesnatën', en: 'past midnight' },
  'no-such-time': { sq: 'orë që nuk ekziston', en: 'no such time' },
  'room-gone': { sq: 'salla nuk është më', en: 'room is gone' },
  'room-small': { sq: 'salla e vogël', en: 'room too small' },
  'session-gone': { sq: 'e fshirë', en: 'deleted' },
  'session-unpublished': { sq: 'e papublikuar', en: 'not published' },
  'speaker-gone': { sq: 'folësi u fshi', en: 'speaker deleted' },
  'speaker-unpublished': { sq: 'folësi i papublikuar', en: 'speaker not published' },
} satisfies Record<ConflictCode, Words>;

/** What the keys do, with a session in focus and while it is held. */
export const keyWords = [
  ['Enter', { sq: 'merre seancën; pastaj lëre këtu', en: 'pick the session up; then drop it here' }],
  [
    '↑ ↓',
    { sq: '5 minuta më herët, më vonë (me Shift: 30)', en: '5 minutes earlier, later (with Shift: 30)' },
  ],
  [
    '← →',
    { sq: 'salla tjetër; pas së fundit, dita tjetër', en: 'another room; after the last, another day' },
  ],
  ['PgUp PgDn', { sq: 'dita tjetër', en: 'another day' }],
  ['+ −', { sq: '5 minuta më gjatë, më shkurt', en: '5 minutes longer, shorter' }],
  ['Esc', { sq: 'ktheje ku ishte', en: 'put it back' }],
  ['Delete', { sq: 'hiqe nga programi', en: 'take it off the agenda' }],
  ['Space', { sq: 'hape si formular', en: 'open it as a form' }],
  ['Ctrl + Z', { sq: 'zhbëj', en: 'undo' }],
] as const satisfies readonly (readonly [string, Words])[];

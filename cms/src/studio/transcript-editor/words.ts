import type { Words } from '../../fields/words.ts';

/** What the transcript editor says. */
export const transcriptWords = {
  heading: { sq: 'Transkripti', en: 'Transcript' },
  chooseRecording: {
    sq: 'Zgjidhni incizimin; pastaj këtu do ta dëgjoni ndërsa shkruani.',
    en: 'Choose the recording; it will then play here while you write.',
  },
  recordingGone: {
    sq: 'Incizimi nuk u hap. Transkripti mund të shkruhet edhe pa të.',
    en: 'The recording did not open. The transcript can be written without it.',
  },
  player: { sq: 'Incizimi', en: 'Recording' },
  importVtt: { sq: 'Importo VTT', en: 'Import VTT' },
  exportVtt: { sq: 'Eksporto VTT', en: 'Export VTT' },
  undo: { sq: 'Zhbëj', en: 'Undo' },
  sort: { sq: 'Renditi sipas kohës', en: 'Sort by time' },
  imported: { sq: 'U importuan {count} rreshta.', en: '{count} rows imported.' },
  notImported: {
    sq: 'Skedari nuk u importua; transkripti mbeti siç ishte.',
    en: 'The file was not imported; the transcript is as it was.',
  },
  moreProblems: { sq: 'Edhe {count} të tjera.', en: '{count} more.' },
  replaceHeading: { sq: 'Ta zëvendësojmë transkriptin?', en: 'Replace the transcript?' },
  replaceBody: {
    sq: '{before} rreshtat e tanishëm do të zëvendësohen me {count} rreshta nga skedari. Mund ta zhbëni.',
    en: 'The {before} rows that are here now will be replaced by {count} from the file. You can undo it.',
  },
  replace: { sq: 'Po, zëvendësoje', en: 'Yes, replace it' },
  cancel: { sq: 'Jo', en: 'No' },
  empty: {
    sq: 'Ende nuk ka transkript. Shtoni rreshtin e parë ose importoni një skedar VTT.',
    en: 'There is no transcript yet. Add the first row, or import a VTT file.',
  },
  first: { sq: 'Shto rreshtin e parë', en: 'Add the first row' },
  row: { sq: 'Rreshti', en: 'Row' },
  start: { sq: 'Fillon', en: 'Begins' },
  end: { sq: 'Mbaron', en: 'Ends' },
  voice: { sq: 'Kush flet', en: 'Who speaks' },
  nobody: { sq: 'pa emër', en: 'no name' },
  unknown: { sq: '{voice} (nuk është te personat)', en: '{voice} (not among the people)' },
  unknownVoices: {
    sq: 'Këto zëra nuk janë te „Kush përmendet“, prandaj tregohen pa emër: {voices}.',
    en: 'These voices are not among “Who is named”, so they are shown without a name: {voices}.',
  },
  text: { sq: 'Çfarë thuhet', en: 'What is said' },
  tools: { sq: 'Veprime', en: 'Actions' },
  play: { sq: 'Dëgjo rreshtin {row}', en: 'Play row {row}' },
  setStart: { sq: 'Fillimi i rreshtit {row}: tani', en: 'Row {row} begins now' },
  setEnd: { sq: 'Mbarimi i rreshtit {row}: tani', en: 'Row {row} ends now' },
  split: { sq: 'Ndaje rreshtin {row}', en: 'Split row {row}' },
  merge: { sq: 'Bashkoje rreshtin {row} me të radhës', en: 'Merge row {row} with the next' },
  add: { sq: 'Shto rresht pas rreshtit {row}', en: 'Add a row after row {row}' },
  remove: { sq: 'Fshi rreshtin {row}', en: 'Delete row {row}' },
  shortPlay: { sq: 'Dëgjo', en: 'Play' },
  shortSplit: { sq: 'Ndaj', en: 'Split' },
  shortMerge: { sq: 'Bashko', en: 'Merge' },
  shortAdd: { sq: 'Shto', en: 'Add' },
  shortRemove: { sq: 'Fshi', en: 'Delete' },
  now: { sq: 'tani', en: 'now' },
  wrongTime: {
    sq: 'Shkruani kohën si 1:05.2 (minuta, sekonda).',
    en: 'Write the time as 1:05.2 (minutes, seconds).',
  },
  longLine: {
    sq: 'Më shumë se {limit} shenja në një rresht: ndajeni që të lexohet lehtë në ekran.',
    en: 'More than {limit} characters in a line: break it so that it reads easily on a screen.',
  },
  afterEnd: {
    sq: 'Mbaron më vonë se incizimi ({duration}).',
    en: 'Ends later than the recording ({duration}).',
  },
  keys: { sq: 'Tastet', en: 'Keys' },
} as const satisfies Record<string, Words>;

/** Keys that work in a row, and what they do. Letters go by their place on the keyboard. */
export const keyWords = [
  ['Alt + P', { sq: 'dëgjo rreshtin ose ndale', en: 'play the row, or pause' }],
  ['Alt + S', { sq: 'rreshti fillon tani', en: 'the row begins now' }],
  ['Alt + E', { sq: 'rreshti mbaron tani', en: 'the row ends now' }],
  ['Ctrl + Enter', { sq: 'ndaje te kursori', en: 'split at the caret' }],
  ['Alt + M', { sq: 'bashkoje me të radhës', en: 'merge with the next' }],
  ['Alt + N', { sq: 'shto rresht pas tij', en: 'add a row after it' }],
  ['Alt + ↑ ↓', { sq: 'kalo te rreshti tjetër', en: 'go to another row' }],
] as const satisfies readonly (readonly [string, Words])[];

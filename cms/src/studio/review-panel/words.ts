import type { ConsentGiver, ConsentUse, GuardianState } from '../../collections/consents/config.ts';
import type { AgeBand } from '../../collections/participants/config.ts';
import type { Words } from '../../fields/words.ts';
import type { ReviewedText } from '../../moderation/review.ts';

/** What the review panel says. */
export const reviewWords = {
  loading: { sq: 'Po hapet kontributi …', en: 'Opening the contribution …' },
  unreachable: {
    sq: 'Studioja nuk u përgjigj. Kontrolloni lidhjen dhe provoni përsëri.',
    en: 'The studio did not answer. Check the connection and try again.',
  },
  again: { sq: 'Provo përsëri', en: 'Try again' },
  from: { sq: 'Nga ftesa „{title}“ · {campaign}', en: 'Through the invitation “{title}” · {campaign}' },
  handedIn: { sq: 'Dorëzuar më {time}', en: 'Handed in on {time}' },
  ask: { sq: 'Çfarë kërkoi ftesa', en: 'What the invitation asked for' },

  files: { sq: 'Çfarë u dorëzua', en: 'What was handed in' },
  noFiles: { sq: 'Ende asnjë skedar.', en: 'No file yet.' },
  fileOf: { sq: 'Skedari {number} nga {total}', en: 'File {number} of {total}' },
  openPicture: { sq: 'Hape në madhësi të plotë', en: 'Open at full size' },
  notReady: {
    sq: 'Ky skedar ende nuk është kontrolluar ({progress} %).',
    en: 'This file has not been checked yet ({progress} %).',
  },
  refused: { sq: 'Kontrolli nuk e pranoi: {reason}', en: 'The check did not accept it: {reason}' },
  intake: { sq: 'Çfarë bëri kontrolli', en: 'What the check did' },
  removed: { sq: 'U hoqën', en: 'Removed' },
  nothingRemoved: { sq: 'Nuk kishte të dhëna të fshehura.', en: 'There was no hidden data.' },
  notes: { sq: 'U ndryshuan', en: 'Changed' },
  duration: { sq: 'Zgjat', en: 'Length' },
  loudness: { sq: 'Niveli i zërit', en: 'Loudness' },
  loudnessOf: { sq: 'nga {measured} në {target} LUFS', en: 'from {measured} to {target} LUFS' },
  pixels: { sq: 'Madhësia', en: 'Size' },
  sources: { sq: 'Formatet', en: 'Formats' },

  texts: { sq: 'Çfarë është shkruar', en: 'What is written' },
  found: {
    sq: 'U gjetën {count} vende në tekst që mund të tregojnë kush është fëmija',
    en: '{count} passages that may tell who the child is',
  },
  foundOne: {
    sq: 'U gjet një vend në tekst që mund të tregojë kush është fëmija',
    en: 'One passage that may tell who the child is',
  },
  foundNone: {
    sq: 'Kontrolli nuk gjeti asgjë që tregon kush është fëmija. Megjithatë, shikojeni dhe dëgjojeni vetë: zërin dhe pamjen kontrolli nuk i kupton dot.',
    en: 'The check found nothing that tells who the child is. Look and listen for yourself all the same: it can’t judge sound and pictures.',
  },

  people: { sq: 'Kush është në të', en: 'Who is in it' },
  noPeople: { sq: 'Ende askush.', en: 'Nobody yet.' },
  guardianOf: { sq: 'Kujdestari ligjor', en: 'Guardian' },
  school: { sq: 'Shkolla (private)', en: 'School (private)' },
  consents: { sq: 'Pëlqimet', en: 'Consents' },
  noConsents: { sq: 'Ende asnjë pëlqim.', en: 'No consent yet.' },
  until: { sq: 'deri më {day}', en: 'until {day}' },
  counts: { sq: 'vlen', en: 'valid' },
  countsNot: { sq: 'ende nuk vlen', en: 'not valid yet' },
  missing: {
    sq: 'Pa pëlqim të vlefshëm për {uses} kjo nuk tregohet askund.',
    en: 'Without a valid consent for {uses} this is shown nowhere.',
  },
  form: { sq: 'Fotografo formularin në letër', en: 'Photograph the paper form' },
  formHelp: {
    sq: 'Ruhet veçmas: e shohin vetëm shqyrtuesit.',
    en: 'Stored separately: only reviewers can see it.',
  },
  formSending: { sq: 'Po ruhet formulari …', en: 'Saving the form …' },
  formKept: { sq: 'Formulari u ruajt.', en: 'The form was saved.' },
  openForm: { sq: 'Hape formularin', en: 'Open the form' },

  decision: { sq: 'Vendimi', en: 'Decision' },
  waitingFor: {
    sq: 'Ende pritet përgjigjja e kujdestarit ligjor për {aliases}. Mund ta pranoni; deri atëherë nuk tregohet askund.',
    en: 'The guardian of {aliases} has not answered yet. You may accept it; until then it is shown nowhere.',
  },
  guardianRefused: {
    sq: 'Kujdestari ligjor tha „jo“ për {aliases}. Ky kontribut nuk mund të publikohet.',
    en: 'The guardian of {aliases} said no. This cannot be published.',
  },
  nothingIsPublic: {
    sq: 'Ajo që pranoni bëhet draft. Publike bëhet vetëm kur e publikon një redaktor.',
    en: 'What you accept becomes a draft. It is public only once an editor publishes it.',
  },
  accept: { sq: 'Prano', en: 'Accept' },
  askChange: { sq: 'Kërko ndryshim', en: 'Ask for a change' },
  decline: { sq: 'Mos e përdor', en: 'Do not use it' },
  which: { sq: 'Çfarë vendosni?', en: 'What do you decide?' },
  series: { sq: 'Seria e episodit', en: 'Series of the episode' },
  chooseSeries: { sq: 'Zgjidhni serinë', en: 'Choose the series' },
  noSeries: {
    sq: 'Fushata nuk ka ende asnjë seri podkasti. Krijoni një dhe kthehuni këtu.',
    en: 'The campaign has no podcast series yet. Create one and come back.',
  },
  message: { sq: 'Mesazhi për {alias}', en: 'Message to {alias}' },
  messageHelp: {
    sq: 'Lexohet në faqen e kontribuesit. Shkruani thjesht dhe me „ti“.',
    en: 'It is read on the contributor’s page. Write simply and kindly.',
  },
  optional: { sq: 'sipas dëshirës', en: 'optional' },
  ready: { sq: 'Fjali gati', en: 'Ready sentences' },
  readyHelp: { sq: 'Klikoni për ta shtuar në mesazh.', en: 'Click to add it to the message.' },
  messageMissing: {
    sq: 'Shkruani një mesazh: kontribuesi duhet të dijë pse.',
    en: 'Write a message: the contributor has to know why.',
  },
  seriesMissing: {
    sq: 'Zgjidhni serinë ku do të dalë episodi.',
    en: 'Choose the series that the episode goes to.',
  },
  working: { sq: 'Po ruhet vendimi …', en: 'Saving the decision …' },
  decided: { sq: 'Vendosur më {time}', en: 'Decided on {time}' },
  said: { sq: 'Mesazhi i fundit për kontribuesin', en: 'Last message to the contributor' },
  became: { sq: 'Prej tij doli', en: 'It became' },
  draft: { sq: 'draft', en: 'draft' },
  published: { sq: 'publikuar', en: 'published' },
  originals: { sq: 'Origjinalet fshihen më {day}.', en: 'The originals are deleted on {day}.' },
  back: { sq: 'Kthehu te radha', en: 'Back to the queue' },
} as const satisfies Record<string, Words>;

/** What each state means for the reviewer. */
export const stateWords = {
  draft: {
    sq: 'Kontribuesi ende po e përgatit; nuk e ka dorëzuar.',
    en: 'The contributor is still making it; it has not been handed in.',
  },
  waiting: { sq: 'Pret vendimin tuaj', en: 'Waiting for your decision' },
  'changes-asked': {
    sq: 'U kërkua një ndryshim; pritet kontribuesi.',
    en: 'A change was asked for; it is with the contributor.',
  },
  accepted: { sq: 'U pranua; ende nuk është publik.', en: 'Accepted; not public yet.' },
  published: { sq: 'U publikua', en: 'Published' },
  declined: { sq: 'Nuk u përdor', en: 'Not used' },
} as const satisfies Record<string, Words>;

export const fieldWords = {
  title: { sq: 'Titulli', en: 'Title' },
  words: { sq: 'Disa fjalë', en: 'A few words' },
  alt: { sq: 'Përshkrimi i fotografisë', en: 'Description of the picture' },
  'file-name': { sq: 'Emri i skedarit', en: 'Name of the file' },
} satisfies Record<ReviewedText['field'], Words>;

export const ageWords = {
  'under-13': { sq: 'nën 13 vjeç', en: 'under 13' },
  '13-15': { sq: '13–15 vjeç', en: '13 to 15' },
  '16-17': { sq: '16–17 vjeç', en: '16 or 17' },
  adult: { sq: '18 vjeç ose më shumë', en: '18 or older' },
} satisfies Record<AgeBand, Words>;

export const useNames = {
  voice: { sq: 'Zëri', en: 'Voice' },
  face: { sq: 'Fytyra', en: 'Face' },
  alias: { sq: 'Pseudonimi', en: 'Alias' },
  school: { sq: 'Shkolla', en: 'School' },
} satisfies Record<ConsentUse, Words>;

/** As they stand in a sentence. */
export const useObjects = {
  voice: { sq: 'zërin', en: 'the voice' },
  face: { sq: 'fytyrën', en: 'the face' },
  alias: { sq: 'pseudonimin', en: 'the alias' },
  school: { sq: 'shkollën', en: 'the school' },
} satisfies Record<ConsentUse, Words>;

export const guardianWords = {
  'not-needed': { sq: 'nuk duhet', en: 'not needed' },
  waiting: { sq: 'ende nuk është përgjigjur', en: 'has not answered yet' },
  approved: { sq: 'miratoi', en: 'approved' },
  refused: { sq: 'tha „jo“', en: 'said no' },
} satisfies Record<GuardianState, Words>;

export const giverWords = {
  self: { sq: 'vetë', en: 'by themselves' },
  guardian: { sq: 'me kujdestarin ligjor', en: 'with the guardian' },
  paper: { sq: 'me formular në letër', en: 'on a paper form' },
} satisfies Record<ConsentGiver, Words>;

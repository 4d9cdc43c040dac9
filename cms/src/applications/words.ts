import type { Words } from '../fields/words.ts';

/** What applicants read in letters. */
export const letterWords = {
  name: { sq: 'Emri', en: 'Name' },
  kind: { sq: 'Lloji', en: 'Kind' },
  sector: { sq: 'Fusha', en: 'Field' },
  county: { sq: 'Qarku', en: 'County' },
  url: { sq: 'Faqja në internet', en: 'Website' },
  contact: { sq: 'Personi i kontaktit', en: 'Contact person' },
  group: { sq: 'Grupi', en: 'Group' },

  confirmSubject: { sq: 'Konfirmoni kërkesën: {group}', en: 'Confirm the application: {group}' },
  confirmCame: {
    sq: 'Na erdhi një kërkesë nga kjo adresë për t’u bërë pjesë e grupit „{group}“. Faleminderit!',
    en: 'An application came from this address to join “{group}”. Thank you!',
  },
  confirmAsk: {
    sq: 'Na konfirmoni se kjo adresë është e juaja. Pastaj e lexojmë kërkesën dhe ju shkruajmë.',
    en: 'Please confirm that this address is yours. We will then read the application and write to you.',
  },
  confirmElse: {
    sq: 'Pa konfirmim, gjithçka fshihet pas {days} ditësh. Nëse nuk e keni dërguar ju, mos bëni asgjë.',
    en: 'Without a confirmation everything is deleted after {days} days. If you did not send it, do nothing.',
  },
  confirmLink: { sq: 'Konfirmojeni kërkesën', en: 'Confirm the application' },
  withdrawLink: { sq: 'Tërhiqeni kërkesën', en: 'Withdraw the application' },
  answerLink: { sq: 'Përgjigjuni', en: 'Answer' },

  knownSubject: { sq: 'Kërkesa juaj është te ne: {group}', en: 'We have your application: {group}' },
  knownCame: {
    sq: 'Sapo na erdhi përsëri një kërkesë nga kjo adresë. E para ({name}, grupi „{group}“) është tashmë te ne; e dyta nuk u ruajt.',
    en: 'Another application has just come from this address. The first one ({name}, “{group}”) is here already; the second was not kept.',
  },
  knownWaiting: { sq: 'Po e lexojmë dhe do t’ju shkruajmë.', en: 'We are reading it and will write to you.' },
  knownAsked: {
    sq: 'Presim përgjigjen tuaj te kjo pyetje: „{note}“',
    en: 'We are waiting for your answer to this question: “{note}”',
  },

  orWriteTo: { sq: ' te {email}', en: ' at {email}' },

  askedSubject: {
    sq: 'Një pyetje për kërkesën tuaj: {group}',
    en: 'A question about your application: {group}',
  },
  askedCame: {
    sq: 'E lexuam me kënaqësi kërkesën tuaj ({name}). Para se të vendosim, na duhet diçka prej jush:',
    en: 'We were glad to read your application ({name}). Before we decide, we need something from you:',
  },
  askedHow: {
    sq: 'Përgjigjuni me lidhjen më poshtë. Nuk ju duhet fjalëkalim.',
    en: 'Answer using the link below. You do not need a password.',
  },

  acceptedSubject: { sq: 'Mirë se vini: {group}', en: 'Welcome: {group}' },
  acceptedCame: {
    sq: '{name} është tani pjesë e grupit „{group}“. Gëzohemi që jeni me ne.',
    en: '{name} now belongs to “{group}”. We are glad to have you with us.',
  },
  acceptedPage: {
    sq: 'Faqja juaj del në internet brenda pak minutash. Shihni nëse gjithçka është siç duhet dhe na shkruani po të duhet ndryshuar diçka{where}.',
    en: 'Your page will be online within minutes. Please check it, and write to us if anything needs to change{where}.',
  },
  acceptedYearly: {
    sq: 'Një herë në vit do t’ju pyesim me e-mail nëse vazhdoni të jeni pjesë e tij.',
    en: 'Once a year we will ask you by e-mail whether you still belong.',
  },
  acceptedLink: { sq: 'Faqja juaj', en: 'Your page' },

  declinedSubject: { sq: 'Përgjigje për kërkesën tuaj: {group}', en: 'About your application: {group}' },
  declinedCame: {
    sq: 'Faleminderit për kërkesën që {name} të bëhet pjesë e grupit „{group}“. E lexuam me kujdes dhe këtë herë nuk e pranuam.',
    en: 'Thank you for the application for {name} to join “{group}”. We read it carefully and did not accept it this time.',
  },
  declinedWhy: { sq: 'Arsyeja:', en: 'The reason:' },
  declinedElse: {
    sq: 'Nëse diçka ndryshon, mund të na shkruani përsëri. Kërkesën e fshijmë pas gjashtë muajsh; me lidhjen më poshtë mund ta fshini menjëherë.',
    en: 'If something changes, you can apply again. We delete the application after six months; by the link below you can have it deleted at once.',
  },
  eraseLink: { sq: 'Fshijeni kërkesën', en: 'Delete the application' },
} as const satisfies Record<string, Words>;

/** What the pages behind the links say. */
export const pageWords = {
  confirmTitle: { sq: 'Konfirmoni kërkesën', en: 'Confirm the application' },
  confirmText: {
    sq: 'Me një klikim konfirmoni se kjo adresë është e juaja dhe se kërkesa vjen prej jush.',
    en: 'With one click you confirm that this address is yours and that the application comes from you.',
  },
  confirmButton: { sq: 'E konfirmoj', en: 'I confirm' },
  waitingTitle: { sq: 'Faleminderit! Kërkesa është te ne.', en: 'Thank you! We have the application.' },
  waitingText: {
    sq: 'Po e lexojmë dhe do t’ju shkruajmë te e-maili juaj.',
    en: 'We are reading it and will write to your e-mail address.',
  },
  askedTitle: { sq: 'Na duhet diçka prej jush', en: 'We need something from you' },
  answerLabel: { sq: 'Përgjigjja juaj', en: 'Your answer' },
  answerButton: { sq: 'Dërgojeni përgjigjen', en: 'Send the answer' },
  answerMissing: {
    sq: 'Përgjigjja ishte bosh. Shkruani diçka dhe dërgojeni përsëri.',
    en: 'The answer was empty. Write something and send it again.',
  },
  answeredTitle: { sq: 'Faleminderit për përgjigjen!', en: 'Thank you for the answer!' },
  answeredText: {
    sq: 'E lexojmë bashkë me kërkesën dhe ju shkruajmë.',
    en: 'We read it together with the application and write to you.',
  },
  acceptedTitle: { sq: 'Kërkesa u pranua', en: 'The application was accepted' },
  acceptedText: {
    sq: '{name} është pjesë e grupit „{group}“. Nëse doni të ndryshoni diçka ose të largoheni, na shkruani.',
    en: '{name} belongs to “{group}”. If you want to change something or to leave, write to us.',
  },
  declinedTitle: { sq: 'Kërkesa nuk u pranua', en: 'The application was not accepted' },
  declinedText: {
    sq: 'Kërkesën e fshijmë pas gjashtë muajsh nga përgjigjja. Mund ta fshini edhe tani.',
    en: 'We delete the application six months after the answer. You can also delete it now.',
  },
  withdrawTitle: { sq: 'Ta tërheqim kërkesën?', en: 'Withdraw the application?' },
  withdrawText: {
    sq: 'Kërkesa dhe të dhënat tuaja fshihen menjëherë. Kjo nuk kthehet pas; mund të na shkruani përsëri kur të doni.',
    en: 'The application and your data are deleted at once. This cannot be undone; you can apply again at any time.',
  },
  withdrawButton: { sq: 'Po, fshijeni', en: 'Yes, delete it' },
  withdrawLabel: { sq: 'Tërhiqeni kërkesën', en: 'Withdraw the application' },
  withdrawnTitle: { sq: 'Kërkesa u fshi', en: 'The application is deleted' },
  withdrawnText: {
    sq: 'Te ne nuk mbeti asgjë prej saj.',
    en: 'Nothing of it is left with us.',
  },
} as const satisfies Record<string, Words>;

/** Why an application cannot be taken, for whoever sends it. */
export const refusalWords = {
  groupMissing: {
    sq: 'Formulari nuk thotë për cilin grup është. Ringarkoni faqen dhe plotësojeni përsëri.',
    en: 'The form does not say which group it is about. Reload the page and fill it in again.',
  },
  groupClosed: {
    sq: 'Ky grup nuk pranon kërkesa tani. Na shkruani nëse doni të dini kur hapet përsëri.',
    en: 'This group takes no applications now. Write to us if you want to know when it opens again.',
  },
} as const satisfies Record<string, Words>;

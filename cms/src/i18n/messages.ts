import type { Words } from '../fields/words.ts';

/** Sentences for people whose input the studio cannot take: what is wrong and what to do. */
export const messages = {
  passwordTooShort: {
    sq: 'Fjalëkalimi ka më pak se {minimum} shenja. Zgjidhni një më të gjatë, për shembull disa fjalë radhazi.',
    en: 'The password has fewer than {minimum} characters. Choose a longer one, for example several words in a row.',
  },
  slugForm: {
    sq: 'Adresa mund të ketë vetëm shkronja të vogla pa ë e ç, shifra dhe vizë lidhëse, deri në 80 shenja. P.sh. per-femijet.',
    en: 'The address may only have lower-case letters a–z, digits and hyphens, 80 characters at most. E.g. for-children.',
  },
  slugTaken: {
    sq: 'Adresa „{address}“ përdoret tashmë nga „{other}“. Zgjidhni një tjetër.',
    en: 'The address “{address}” is already used by “{other}”. Choose another.',
  },
  slugReserved: {
    sq: 'Adresa „{address}“ ruhet për një faqe që e ka çdo fushatë. Zgjidhni një tjetër.',
    en: 'The address “{address}” is kept for a page that every campaign has. Choose another.',
  },
  missingInLanguage: {
    sq: 'Kjo fushë duhet plotësuar në çdo gjuhë të aktivizuar.',
    en: 'This field must be filled in for every language that is switched on.',
  },
  altMissing: {
    sq: 'Përshkruajeni fotografinë me një fjali për ata që nuk e shohin, ose shënojeni si dekorative.',
    en: 'Describe the picture in one sentence for those who cannot see it, or mark it as decorative.',
  },
  timeOfDay: {
    sq: 'Shkruajeni orën me katër shifra, p.sh. 09:30.',
    en: 'Write the time with four digits, e.g. 09:30.',
  },
  acronym: {
    sq: 'Emri i shkurtër ka 4 deri në 40 shenja: shkronja të vogla a–z, shifra, _ dhe vizë lidhëse.',
    en: 'The short name has 4 to 40 characters: lower-case letters a–z, digits, _ and hyphens.',
  },
  webAddress: {
    sq: 'Shkruajeni adresën të plotë, me https:// në fillim.',
    en: 'Write the whole address, beginning with https://.',
  },
  phone: {
    sq: 'Shkruajeni numrin siç formohet: vetëm shifra, me ose pa + në fillim. P.sh. 116111.',
    en: 'Write the number as it is dialled: digits only, with or without a leading +. E.g. 116111.',
  },
  domain: {
    sq: '„{value}“ nuk është emër domeni. Shkruajeni pa https:// dhe pa vizë të pjerrët, p.sh. fushata.al.',
    en: '“{value}” is not a domain name. Write it without https:// and without a slash, e.g. campaign.al.',
  },
  hashtag: {
    sq: '„{value}“ nuk mund të jetë hashtag. Shkruajeni pa #, pa hapësira: vetëm shkronja, shifra dhe _.',
    en: '“{value}” cannot be a hashtag. Write it without #, without spaces: letters, digits and _ only.',
  },
  languageTag: {
    sq: '„{value}“ nuk është kod gjuhe. Shkruani kode si sq, en, el.',
    en: '“{value}” is not a language code. Write codes such as sq, en, el.',
  },
  endsBeforeStart: {
    sq: 'Fushata nuk mund të mbarojë para se të fillojë. Ndryshoni njërën nga datat.',
    en: 'The campaign cannot end before it begins. Change one of the dates.',
  },
  fileTooLarge: {
    sq: 'Skedari është më i madh se {limit} MB. Ngarkoni një version më të vogël.',
    en: 'The file is larger than {limit} MB. Upload a smaller version.',
  },
  fileMissing: {
    sq: 'Ky skedar nuk gjendet më.',
    en: 'This file is no longer there.',
  },
  wrongAddress: {
    sq: 'Adresa nuk kuptohet.',
    en: 'The address is not understood.',
  },
  wrongQuery: {
    sq: 'Kërkesa nuk kuptohet: „{part}“. Hiqeni ose korrigjojeni.',
    en: 'The request is not understood: “{part}”. Remove or correct it.',
  },
  closed: {
    sq: 'Kjo nuk lejohet këtu. Llogaritë dhe fjalëkalimet i jep një administrator.',
    en: 'This is not allowed here. Accounts and passwords are given out by an administrator.',
  },
  notAllowed: {
    sq: 'Këtë mund ta bëjnë vetëm redaktorët dhe administratorët.',
    en: 'Only editors and administrators can do this.',
  },
  notReviewing: {
    sq: 'Këtë mund ta bëjnë vetëm ata që mbrojnë të rinjtë: shqyrtuesit dhe administratorët.',
    en: 'Only those who protect young people can do this: reviewers and administrators.',
  },
  notNow: {
    sq: 'Kjo nuk mund të bëhet tani. Provoni përsëri pas pak.',
    en: 'This cannot be done now. Try again in a moment.',
  },
  notFound: {
    sq: 'Këtu nuk ka asgjë.',
    en: 'There is nothing here.',
  },
} as const satisfies Record<string, Words>;

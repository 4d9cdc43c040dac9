import type { Language } from '@bashke/content';
import type { Words } from '../fields/words.ts';
import type { FindingKind } from '../safeguarding/index.ts';
import type { ReviewedText } from './review.ts';

/**
 * Sentences that a reviewer can take into a message: to a young contributor, in their own language, about what to
 * change or why something is not used.
 */
export interface ReadySentences {
  change: string[];
  decline: string[];
}

const places = {
  title: { sq: 'Te titulli', en: 'In the title' },
  words: { sq: 'Te fjalët e tua', en: 'In your words' },
  alt: { sq: 'Te përshkrimi i fotografisë', en: 'In the description of the picture' },
  'file-name': { sq: 'Te emri i skedarit', en: 'In the name of the file' },
} satisfies Record<ReviewedText['field'], Words>;

const reads: Words = {
  sq: '{place} gjetëm „{found}“. {advice}',
  en: '{place} we found “{found}”. {advice}',
};

const rename: Words = {
  sq: 'Ndërroji emrin skedarit dhe shtoje përsëri.',
  en: 'Rename the file and add it again.',
};

const advice = {
  'full-name': {
    sq: 'Duket si emër dhe mbiemër: hiqe ose shkruaj pseudonimin.',
    en: 'It looks like a first name and surname: take it out, or write the alias.',
  },
  'given-name': {
    sq: 'Mund të jetë emri i vërtetë i dikujt: hiqe ose shkruaj pseudonimin.',
    en: 'It may be somebody’s real first name: take it out, or write the alias.',
  },
  school: {
    sq: 'Tregon një shkollë, dhe atje mund të të gjejë kushdo: shkruaj vetëm „shkolla ime“.',
    en: 'It names a school, and anyone could find you there: write only “my school”.',
  },
  class: {
    sq: 'Tregon një klasë: shkruaj vetëm „klasa ime“.',
    en: 'It names a class: write only “my class”.',
  },
  phone: { sq: 'Duket si numër telefoni: hiqe.', en: 'It looks like a phone number: take it out.' },
  email: { sq: 'Është adresë e-mail: hiqe.', en: 'It is an e-mail address: take it out.' },
  handle: {
    sq: 'Çon te një profil, dhe atje mund të të shkruajë kushdo: hiqe.',
    en: 'It leads to a profile, and anyone could write to you there: take it out.',
  },
  link: { sq: 'Është një lidhje në internet: hiqe.', en: 'It is a link: take it out.' },
  address: {
    sq: 'Tregon ku banon ose ku rri dikush: hiqe ose shkruaj vetëm qytetin.',
    en: 'It tells where somebody lives or spends time: take it out, or write only the city.',
  },
  'small-place': {
    sq: 'Është vend i vogël, ku njerëzit njihen: shkruaj vetëm qarkun.',
    en: 'It is a small place, where people know each other: write only the county.',
  },
  birthday: {
    sq: 'Tregon një datëlindje: hiq ditën dhe vitin.',
    en: 'It gives a birthday: take out the day and the year.',
  },
  'age-with-date': {
    sq: 'Mosha dhe data bashkë tregojnë shumë: lër vetëm njërën.',
    en: 'An age together with a date tells a lot: keep only one of them.',
  },
  whereabouts: {
    sq: 'Tregon ku do të jesh dhe kur: hiq vendin ose kohën.',
    en: 'It tells where you will be and when: take out the place or the time.',
  },
  'id-number': {
    sq: 'Duket si numri i një dokumenti personal: hiqe.',
    en: 'It looks like the number of an identity document: take it out.',
  },
  'licence-plate': {
    sq: 'Duket si targë makine: hiqe.',
    en: 'It looks like a number plate: take it out.',
  },
} satisfies Record<FindingKind, Words>;

const ofKind = {
  audio: {
    sq: 'Në regjistrim dëgjohet një emër ose një vend që tregon kush je. Të lutem regjistroje përsëri pa të.',
    en: 'The recording says a name or a place that tells who you are. Please record it again without it.',
  },
  picture: {
    sq: 'Në fotografi shihet diçka që tregon kush je ose ku je. Të lutem bëj një tjetër pa të.',
    en: 'The picture shows something that tells who or where you are. Please make another one without it.',
  },
  video: {
    sq: 'Në video shihet ose dëgjohet diçka që tregon kush je ose ku je. Të lutem xhiroje përsëri pa të.',
    en: 'The video shows or says something that tells who or where you are. Please film it again without it.',
  },
} satisfies Record<string, Words>;

const guardian: Words = {
  sq: 'Na duhet ende „po“-ja e kujdestarit ligjor për {alias}. Dërgoji lidhjen ose na sill formularin e nënshkruar.',
  en: 'We still need {alias}’s guardian to say yes. Send them the link, or bring us the signed form.',
};

const declines: readonly Words[] = [
  {
    sq: 'Faleminderit që e ndave me ne! Këtë herë nuk e përdorim, sepse tregon kush je ose ku mund të të gjejnë, dhe kjo nuk hiqet dot.',
    en: 'Thank you for sharing this with us! We will not use it this time, because it tells who you are or where you can be found, and that cannot be taken out.',
  },
  {
    sq: 'Faleminderit që e ndave me ne! Këtë herë nuk e përdorim, sepse dikush që dëgjohet ose shihet nuk ka thënë „po“.',
    en: 'Thank you for sharing this with us! We will not use it this time, because somebody who is heard or seen in it has not said yes.',
  },
  {
    sq: 'Faleminderit që e ndave me ne! Këtë herë nuk e përdorim, sepse muzika ose fotografia i përket dikujt tjetër.',
    en: 'Thank you for sharing this with us! We will not use it this time, because the music or the picture belongs to somebody else.',
  },
  {
    sq: 'Faleminderit që e ndave me ne! Këtë herë nuk e përdorim, sepse ftesa kërkonte diçka tjetër. Shpresojmë të provosh përsëri.',
    en: 'Thank you for sharing this with us! We will not use it this time, because the invitation asked for something else. We hope you will try again.',
  },
  {
    sq: 'Faleminderit që e ndave me ne! Këtë herë nuk e përdorim, sepse nuk kuptohet mirë çfarë thuhet. Po deshe, regjistroje përsëri dhe na e dorëzo sërish.',
    en: 'Thank you for sharing this with us! We will not use it this time, because it is hard to understand what is said. If you like, record it and hand it in again.',
  },
];

/** The sentences that fit a contribution; those about what was found in its texts come first. */
export function readySentences(
  {
    texts,
    kind,
    waitingFor,
  }: {
    texts: readonly ReviewedText[];
    kind: keyof typeof ofKind | undefined;
    waitingFor: readonly { alias: string }[];
  },
  language: Language,
): ReadySentences {
  const fill = (words: Words, params: Record<string, string>) =>
    words[language].replace(/\{(\w+)\}/g, (gap, name: string) => params[name] ?? gap);
  const found = texts.flatMap(({ field, text, findings }) =>
    findings.map(({ kind: about, start, end }) =>
      fill(reads, {
        place: places[field][language],
        found: text.slice(start, end).replaceAll(/\s+/g, ' ').slice(0, 80),
        advice: (field === 'file-name' ? rename : advice[about])[language],
      }),
    ),
  );
  return {
    change: [
      ...new Set(found),
      ...(kind ? [ofKind[kind][language]] : []),
      ...waitingFor.map(({ alias }) => fill(guardian, { alias })),
    ],
    decline: declines.map((words) => words[language]),
  };
}

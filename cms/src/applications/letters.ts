import { type FormWord, type Language, wordOf } from '@bashke/content';
import type { Letter } from '../mail/letter.ts';
import { fillGaps } from '../public/fill-gaps.ts';
import { letterWords as words } from './words.ts';

/** What an applicant wrote, as far as letters tell it. */
export interface Applicant {
  name: string;
  kind: string;
  sector: string;
  county: string;
  url?: string | null | undefined;
  contact: string;
  language: Language;
}

/** What every letter about an application is made of. */
export interface LetterAbout {
  applicant: Applicant;
  /** The name of the group in the applicant's language. */
  group: string;
  /** Where the people behind the campaign can be written to. */
  email?: string | undefined;
}

/** Everything of a letter but whom it goes to. */
export type LetterText = Omit<Letter, 'to' | 'about'>;

/** The private links of an application. */
export interface Links {
  confirm: string;
  answer: string;
  withdraw: string;
}

/** What was written, as facts: for the pages behind the links of letters, and for staff. */
export function factsOf(applicant: Applicant, group: string) {
  const { language, name, kind, sector, county, url, contact } = applicant;
  const facet = (of: string, value: string) => wordOf(`${of}.${value}` as FormWord, language);
  return [
    { term: words.group[language], text: group },
    { term: words.name[language], text: name },
    { term: words.kind[language], text: facet('kind', kind) },
    { term: words.sector[language], text: facet('sector', sector) },
    { term: words.county[language], text: facet('county', county) },
    ...(url ? [{ term: words.url[language], text: url }] : []),
    { term: words.contact[language], text: contact },
  ];
}

const where = ({ email, applicant: { language } }: LetterAbout): string =>
  email === undefined ? '' : fillGaps(words.orWriteTo[language], { email });

const say = (about: LetterAbout, more: Record<string, string | number> = {}) => {
  const { applicant, group } = about;
  const params = { name: applicant.name, group, where: where(about), ...more };
  return (key: keyof typeof words) => fillGaps(words[key][applicant.language], params);
};

/** Asks to confirm the address. What was written is not in it: the address may be somebody else's. */
export function confirmLetter(about: LetterAbout, links: Links, days: number): LetterText {
  const text = say(about, { days });
  return {
    language: about.applicant.language,
    subject: text('confirmSubject'),
    paragraphs: [text('confirmCame'), text('confirmAsk'), text('confirmElse')],
    link: { label: text('confirmLink'), url: links.confirm },
    links: [{ label: text('withdrawLink'), url: links.withdraw }],
  };
}

/** To an address that applied again: what is here already, and where it stands. */
export function knownLetter(about: LetterAbout, links: Links, note?: string | null): LetterText {
  const text = say(about, { note: note ?? '' });
  return {
    language: about.applicant.language,
    subject: text('knownSubject'),
    paragraphs: [text('knownCame'), text(note ? 'knownAsked' : 'knownWaiting')],
    ...(note && { link: { label: text('answerLink'), url: links.answer } }),
    links: [{ label: text('withdrawLink'), url: links.withdraw }],
  };
}

/** Asks the applicant something. */
export function askedLetter(
  about: LetterAbout,
  message: string,
  links: Pick<Links, 'answer' | 'withdraw'>,
): LetterText {
  const text = say(about);
  return {
    language: about.applicant.language,
    subject: text('askedSubject'),
    paragraphs: [text('askedCame'), message, text('askedHow')],
    link: { label: text('answerLink'), url: links.answer },
    links: [{ label: text('withdrawLink'), url: links.withdraw }],
  };
}

/** Welcomes a new member. @param page where its page is on the microsite; its campaign may not speak any of its languages */
export function acceptedLetter(about: LetterAbout, page: string | undefined, confirms: boolean): LetterText {
  const text = say(about);
  return {
    language: about.applicant.language,
    subject: text('acceptedSubject'),
    paragraphs: [text('acceptedCame'), text('acceptedPage'), ...(confirms ? [text('acceptedYearly')] : [])],
    ...(page !== undefined && { link: { label: text('acceptedLink'), url: page } }),
  };
}

/** Says that it was not accepted, and why. */
export function declinedLetter(
  about: LetterAbout,
  reason: string,
  links: Pick<Links, 'withdraw'>,
): LetterText {
  const text = say(about);
  return {
    language: about.applicant.language,
    subject: text('declinedSubject'),
    paragraphs: [text('declinedCame'), `${text('declinedWhy')} ${reason}`, text('declinedElse')],
    links: [{ label: text('eraseLink'), url: links.withdraw }],
  };
}

import type { Language } from '@bashke/content';
import type { Letter } from '../mail/letter.ts';
import { fillGaps } from '../public/fill-gaps.ts';
import { dayIn } from '../studio/publishing-panel/time.ts';
import { type MembershipWord, membershipWords as words } from './words.ts';

/** What a letter to a member is made of. */
export interface AboutMember {
  name: string;
  group: string;
  language: Language;
  /** The private link of this year. */
  link: string;
}

export type LetterText = Omit<Letter, 'to' | 'about'>;

const say =
  ({ name, group, language }: AboutMember, day?: string) =>
  (key: MembershipWord): string =>
    fillGaps(words[key][language], { name, group, day: day === undefined ? '' : dayIn(day, language) });

/** Asks whether a member still belongs. @param until the day on which it drops off without an answer */
export function askedLetter(about: AboutMember, until: string): LetterText {
  const text = say(about, until);
  return {
    language: about.language,
    subject: text('askedSubject'),
    paragraphs: [text('askedText'), text('askedHow'), text('askedElse')],
    link: { label: text('confirmLink'), url: about.link },
  };
}

/** Warns before it drops off. */
export function warnedLetter(about: AboutMember, until: string): LetterText {
  const text = say(about, until);
  return {
    language: about.language,
    subject: text('warnedSubject'),
    paragraphs: [text('warnedText'), text('warnedElse')],
    link: { label: text('confirmLink'), url: about.link },
  };
}

/** Says that it dropped off, and how to come back. */
export function droppedLetter(about: AboutMember): LetterText {
  const text = say(about);
  return {
    language: about.language,
    subject: text('droppedSubject'),
    paragraphs: [text('droppedText'), text('droppedBack')],
    link: { label: text('backLink'), url: about.link },
  };
}

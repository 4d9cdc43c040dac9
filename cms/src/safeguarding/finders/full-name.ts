import type { Folded } from '../fold.ts';
import type { FindOptions, Match } from '../finding.ts';
import { givenNameIn, surnameIn } from '../names/judge.ts';
import { isNotName } from '../names/not-names.ts';
import { isPublicName } from '../names/public-names.ts';
import { wordsOf, type Word } from '../words.ts';

const titled =
  /^(?:zot(?:i|in|it)|zonj(?:a|en|es)|z|znj|mesues(?:i|in|it|ja|jen|jes|e)|profesor(?:i|in|it|esha|e)?|drejtor(?:i|in|it|ja|esha)|zysh[ae]?|psikolog(?:u|ia)|mr|mrs|ms|miss|teacher|headteacher)$/;
const agedBehind = /^(?:,| \(|:|-) ?(?:[5-9]|1\d)(?!\d)/;

type Verdict = Match['certainty'] | undefined;

const longest = 4;
const neighbours = {
  text: /^[ \t]{1,3}$/,
  transcript: /^[ \t]{0,3}\n?[ \t]{0,3}$/,
  'file-name': /^[ _.+-]{0,3}$/,
};

// „Quhem Ana Krasniqi“, “my name is Ana”: what follows is a name, whatever the lists say.
const introductions =
  /\b(?:quhem|quhet|me quajne|me therrasin|emri im (?:i vertete )?eshte|emrin e kam|e kam emrin|my (?:real |full )?name is|my name's|i am called|i'm called)[ :]{1,2}["']?/g;
const companions =
  /\b(?:sho[kq](?:u|ja|en|un|es|ut) (?:im|ime|tim|time|sime)|vella(?:i|in|it) (?:im|tim)|motr(?:a|en|es) (?:ime|time|sime)|my (?:best )?(?:friend|brother|sister|cousin|classmate)|unë jam|une jam|i'm|i am|this is)[ ,:]{1,2}["']?/g;

/** Given name and surname, whichever comes first; a given name with an initial; somebody introduced by name. */
export function findNames(text: Folded, { kind, language }: FindOptions): Match[] {
  const together = kind === 'file-name' || kind === 'alias';
  const words = wordsOf(text, together);
  const near = together
    ? neighbours['file-name']
    : kind === 'transcript'
      ? neighbours.transcript
      : neighbours.text;
  const lowerEnglish = together || language === 'en';
  const matches: Match[] = [];

  for (let index = 0; index < words.length; index++) {
    const first = words[index]!;
    const second = words[index + 1];
    if (!second || !near.test(second.gap)) continue;
    let verdict = judge(first, second, text, lowerEnglish);
    if (!verdict || startsAtNext(words, index, near)) continue;
    let last = index + 1;
    for (let next = last + 1; next < words.length && next - index < longest; next++) {
      const word = words[next]!;
      if (!near.test(word.gap) || word.capital !== first.capital || isNotName(word.plain)) break;
      const known = surnameIn(word.plain) ?? givenNameIn(word.plain);
      if (!known) break;
      if (first.capital) verdict = 'likely';
      last = next;
    }
    const found = words.slice(index, last + 1);
    if (!isPublicName(found.map((word) => word.plain))) {
      const end = words[last]!.end;
      // The point of an initial belongs to it: „Ana K.“
      const pointed = words[last]!.plain.length === 1 && text.plain[end] === '.' ? end + 1 : end;
      matches.push({ kind: 'full-name', start: first.start, end: pointed, certainty: verdict });
    }
    index = last;
  }
  return together
    ? matches
    : [...matches, ...findIntroduced(text, words, near), ...findNamed(text, words, near)];
}

/** „Ishte Hoxha Ana“: the name begins a word later. */
function startsAtNext(words: readonly Word[], index: number, near: RegExp): boolean {
  const [first, , third] = words.slice(index, index + 3);
  return (
    !givenNameIn(first!.plain) &&
    !!third &&
    near.test(third.gap) &&
    third.capital &&
    !!givenNameIn(third.plain)
  );
}

function judge(first: Word, second: Word, text: Folded, lowerEnglish: boolean): Verdict {
  const given = givenNameIn(first.plain);
  const surname = surnameIn(second.plain);
  if (!first.capital || !second.capital) {
    if (first.capital !== second.capital && !first.opens) return undefined;
    if (given !== 'known' || second.plain.length < 4) return undefined;
    return surname === 'known' || (surname === 'english' && lowerEnglish) ? 'possible' : undefined;
  }
  if (given && surname && surname !== 'shape')
    return given === 'ordinary' && surname !== 'known' ? 'possible' : 'likely';
  if (given && surname === 'shape') return given === 'known' ? 'likely' : 'possible';
  if (given === 'known') {
    if (second.plain.length === 1) {
      return second.end === text.plain.length || /[.\s]/.test(text.plain[second.end]!)
        ? 'possible'
        : undefined;
    }
    return isNotName(second.plain) ? undefined : 'possible';
  }
  if (given || isNotName(first.plain) || isNotName(second.plain)) return undefined;
  if (surnameIn(first.plain) === 'known' && givenNameIn(second.plain) === 'known') return 'likely';
  if (first.plain.length < 3) return undefined;
  if (surname === 'known') return 'possible';
  return surname === 'shape' && !first.opens && /[^aeiouy]aj$/.test(second.plain) ? 'possible' : undefined;
}

/** A surname behind a title („mësuesja Hoxha“), a first name with an age („Ana, 12“), a first name in a sentence. */
function findNamed(text: Folded, words: readonly Word[], near: RegExp): Match[] {
  const matches: Match[] = [];
  for (const [index, { capital, opens, plain, start, end, gap }] of words.entries()) {
    if (!capital) continue;
    const before = words[index - 1];
    const after = words[index + 1];
    if (before && titled.test(before.plain) && /^\.? $/.test(gap) && surnameIn(plain) === 'known') {
      matches.push({ kind: 'full-name', start, end, certainty: 'possible' });
    } else if (givenNameIn(plain) === 'known') {
      const age = agedBehind.test(text.plain.slice(end, end + 6));
      // Beside another capital letter it may be the name of something else: „Shën Maria“.
      const alone =
        !(before?.capital && !before.opens && near.test(gap)) && !(after?.capital && near.test(after.gap));
      const known = before && near.test(gap) && isPublicName([before.plain, plain]);
      if (age || (alone && !opens && !known))
        matches.push({ kind: 'given-name', start, end, certainty: 'possible' });
    }
  }
  return matches;
}

function findIntroduced(text: Folded, words: readonly Word[], near: RegExp): Match[] {
  const byStart = new Map(words.map((word, index) => [word.start, index]));
  const matches: Match[] = [];
  for (const [cues, named] of [
    [introductions, true],
    [companions, false],
  ] as const) {
    for (const cue of text.plain.matchAll(cues)) {
      const index = byStart.get(cue.index + cue[0].length);
      const first = index === undefined ? undefined : words[index];
      if (index === undefined || !first?.capital || isNotName(first.plain)) continue;
      const second = words[index + 1];
      const whole =
        second && near.test(second.gap) && second.capital && !isNotName(second.plain) ? second : undefined;
      if (named && whole && whole.plain.length > 1) {
        matches.push({ kind: 'full-name', start: first.start, end: whole.end, certainty: 'likely' });
      } else if (givenNameIn(first.plain) === 'known') {
        matches.push({ kind: 'given-name', start: first.start, end: first.end, certainty: 'possible' });
      }
    }
  }
  return matches;
}

import type { Language } from '@bashke/content';
import { suggestAliases } from './alias-suggestions.ts';
import { findDocumentNumbers } from './finders/document-number.ts';
import { findClasses } from './finders/school-class.ts';
import { findSchools } from './finders/school.ts';
import { findSmallPlaces } from './finders/small-place.ts';
import { fold } from './fold.ts';
import { givenNameIn, surnameIn } from './names/judge.ts';
import { isNotName } from './names/not-names.ts';
import { sentence, type SentenceKey } from './sentences.ts';
import { wordsOf, type Word } from './words.ts';

type Code<Key> = Key extends `alias.${infer Name}` ? Exclude<Name, 'or'> : never;
/** Why an alias cannot be taken. */
export type AliasRefusal = Code<SentenceKey>;

export type AliasCheck =
  | { ok: true }
  | {
      ok: false;
      code: AliasRefusal;
      /** A sentence for a child: what it is, why, and three aliases to take instead. */
      message: string;
      /** The three of the message, each of which passes. */
      suggestions: [string, string, string];
    };

const shortest = 2;
const longest = 30;

/**
 * Whether an alias may be public: it has only plain characters and tells nobody's name, school, class, age or
 * account. A first name alone is refused as well, for nobody here can know whether it is the child's own; a name
 * that is also an everyday word („Yll“, „Drita“) is welcome. The language is that of the sentence.
 */
export function checkAlias(alias: string, language: Language): AliasCheck {
  const refusal = judge(alias.normalize('NFC').trim());
  if (!refusal) return { ok: true };
  const suggestions = suggestAliases(alias, language);
  const [open, close] = language === 'sq' ? ['„', '“'] : ['“', '”'];
  const [one, two, three] = suggestions.map((suggestion) => open + suggestion + close);
  const message = sentence(`alias.${refusal.code}`, language, {
    minimum: shortest,
    maximum: longest,
    number: refusal.number ?? '',
    suggestions: `${one}, ${two} ${sentence('alias.or', language)} ${three}`,
  });
  return { ok: false, code: refusal.code, message, suggestions };
}

interface Refusal {
  code: AliasRefusal;
  number?: string;
}

function judge(alias: string): Refusal | undefined {
  return judgeCharacters(alias) ?? judgeNumbers(alias) ?? judgeWords(alias);
}

function judgeCharacters(alias: string): Refusal | undefined {
  const length = [...alias].length;
  if (/[\p{Cf}\p{Cc}\p{Co}\p{Cs}\u115F\u1160\u3164\uFFA0\u2028\u2029]/u.test(alias))
    return { code: 'hidden-characters' };
  if (length < shortest) return { code: 'too-short' };
  if (length > longest) return { code: 'too-long' };
  if (/[^\s@]@[^\s@]+\.\p{L}/u.test(alias)) return { code: 'email' };
  if (/^@|\s@|#\d{3,}/.test(alias)) return { code: 'handle' };
  if (/^https?:|\/\/|^www\.|\p{L}\.(?:com|al|net|org|me|gg|tv|eu)(?:\/|$)/iu.test(alias))
    return { code: 'link' };
  if (/\p{L}/u.test(alias.replaceAll(/\p{Script=Latin}/gu, ''))) return { code: 'mixed-letters' };
  if (!/^[\p{Script=Latin}\d .\-_]+$/u.test(alias) || /[^\p{L}\d .\-_]/u.test(alias))
    return { code: 'characters' };
  // Letters such as „ａ“ and „ﬁ“ are written to look like others.
  if (alias.normalize('NFKC') !== alias) return { code: 'mixed-letters' };
  return undefined;
}

function judgeNumbers(alias: string): Refusal | undefined {
  const { plain, ...rest } = fold(alias);
  if (findDocumentNumbers({ plain, ...rest }).some(({ kind }) => kind === 'id-number'))
    return { code: 'id-number' };
  const year = /(?<!\d)(?:19[3-9]|20[0-4])\d(?!\d)/.exec(plain);
  if (year) return { code: 'birth-year', number: year[0] };
  if (plain.replaceAll(/\D/g, '').length > 4) return { code: 'phone' };
  const age =
    /(?<!\d)\d{1,2}(?=[ ._-]?(?:vjec|vjet|years?\b|yo\b|y\.o))|(?<!\d)(?:0\d|[7-9]|1\d)(?!\d)(?![/-]?[a-h](?![a-z]))/.exec(
      plain,
    );
  if (age) return { code: 'age', number: age[0] };
  return /\p{L}/u.test(plain) ? undefined : { code: 'no-letter' };
}

function judgeWords(alias: string): Refusal | undefined {
  const folded = fold(alias);
  const options = { kind: 'alias', language: undefined } as const;
  if (
    findSchools(folded).length > 0 ||
    /(?:shkoll|gjimnaz|school)\w* ?\d|(?:^|[ ._-])(?:shkoll[ae]|gjimnazi) \p{L}/u.test(folded.plain)
  ) {
    return { code: 'school' };
  }
  if (
    findClasses(folded, options).length > 0 ||
    /(?:^|[^\da-z])(?:[1-9]|1[0-2])[/-]?[a-h](?![a-z])/.test(folded.plain)
  ) {
    return { code: 'class' };
  }
  if (
    /(?:^|[ ._-])(?:insta(?:gram)?|ig|snap(?:chat)?|tik ?tok|discord|fb|facebook)[ ._-]/.test(folded.plain)
  ) {
    return { code: 'handle' };
  }
  const code = judgeNames(wordsOf(folded, true)) ?? judgeNames(wordsOf(folded, false));
  if (code) return { code };
  return findSmallPlaces(folded).length > 0 ? { code: 'place' } : undefined;
}

function judgeNames(all: readonly Word[]): AliasRefusal | undefined {
  const words = all.filter(({ plain }) => /[a-z]/.test(plain));
  for (const [index, word] of words.entries()) {
    const given = givenNameIn(word.plain);
    const others = words.filter((_, at) => at !== index);
    // „Luani i Tiranës“ is a lion; „Drita Hoxha“ is a person.
    const beside = [words[index - 1], words[index + 1]].map((other) => other && surnameIn(other.plain));
    if (given === 'ordinary' && beside.some((surname) => surname === 'known' || surname === 'english'))
      return 'full-name';
    if (given === 'known' && others.some(({ plain }) => isSurname(plain))) return 'full-name';
    if (given !== 'known') {
      if (splitsIntoName(word.plain)) return 'full-name';
      if (
        surnameIn(word.plain) === 'known' &&
        others.some((other) => other.capital && !isNotName(other.plain))
      )
        return 'full-name';
      continue;
    }
    const next = words[index + 1];
    if (next?.plain.length === 1 && (next.capital || !/^[aei]$/.test(next.plain))) return 'name-initial';
    if (others.some((other) => other.capital && other.plain.length > 1 && !isNotName(other.plain)))
      return 'full-name';
    return 'given-name';
  }
  return undefined;
}

const isSurname = (word: string) => ['known', 'ordinary', 'english'].includes(surnameIn(word) ?? '');

// „anahoxha“: a given name and a surname in one word.
function splitsIntoName(word: string): boolean {
  for (let at = 3; at <= word.length - 4; at++) {
    if (givenNameIn(word.slice(0, at)) === 'known' && surnameIn(word.slice(at)) === 'known') return true;
  }
  return false;
}

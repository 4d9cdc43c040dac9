import type { Folded } from '../fold.ts';
import type { Match } from '../finding.ts';
import { age, date, nearDay, weekday } from '../time-words.ts';
import { sentencesOf } from '../words.ts';

const number = '(?:[3-9]|1\\d)';
const day = `(?:${nearDay}|${weekday}|(?:me |on |date )?(?:${date}))`;
const reaching =
  "(?:mbush(?:a|ja|i|im)?|do te mbush|do mbush|behem|behet|do te behem|(?:i'm |i am |i |she |he |she's |he's |will |i'll )?(?:turn(?:ed|ing|s)?|be))";

/** Each says by itself on which day somebody was born. */
const telling: readonly (readonly [RegExp, Match['certainty']])[] = [
  // „sot mbush 9 vjeç“, “tomorrow I turn 13”, „bëhem 13 të shtunën“
  [
    new RegExp(`\\b${day},? (?:une )?${reaching} ${number}\\b(?! vjet)(?: vjec\\w{0,4}| years old)?`, 'g'),
    'likely',
  ],
  [new RegExp(`\\b${reaching} ${number}\\b(?! vjet)(?: vjec\\w{0,4}| years old)?,? ${day}`, 'g'), 'likely'],
  // “I'm 9 today”, „jam 9 vjeç sot“
  [
    new RegExp(
      `\\b(?:i'm|i am|he's|she's|he is|she is|jam|jane|eshte) ${number}(?: vjec\\w{0,4}| years old)? (?:sot|today|neser|tomorrow)\\b`,
      'g',
    ),
    'likely',
  ],
  // „sot kam ditëlindjen“, “my birthday is on 5 May”, “it's my 10th birthday today”
  [
    new RegExp(
      `\\b${day},? (?:une )?(?:e kam |kam |eshte |is |it's )?(?:dita e lindjes\\b|ditelindj\\w{1,3}(?: ime)?|(?:my |our )?(?:\\d{1,2}th )?birthday)`,
      'g',
    ),
    'likely',
  ],
  [
    new RegExp(
      `\\b(?:ditelindj\\w{1,3}|datelindj\\w{1,3}|dit(?:a|en) e lindjes|birthday|date of birth|d\\.?o\\.?b\\.?)[^.!?\\n]{0,25}?(?:${day})`,
      'g',
    ),
    'likely',
  ],
  // „kam lindur më 5 mars 2012“, “born on 5 March”
  [
    new RegExp(
      `\\b(?:(?:kam|jam|ka|eshte) (?:i |e )?lindur|u linda|lindi|(?:was |i was )?born)(?: (?:me|ne|on|in)(?: date)?)? (?:${date})`,
      'g',
    ),
    'likely',
  ],
  // „kam lindur në 2012“, “I was born in 2012”
  [
    /\b(?:(?:kam|jam) (?:i |e )?lindur|u linda|i was born)(?: (?:me|ne|on|in))?(?: vitin| viti)? (?:19|20)\d\d\b/g,
    'possible',
  ],
];

const ages = new RegExp(age, 'g');
const days = new RegExp(`\\b(?:${date})|\\b${weekday}\\b`, 'g');
const exactDate = new RegExp(`^(?:${date})$`);
// „nën 16 vjeç“, “over 13 years old”, „10–15 vjeç“: a rule or a group, nobody's age.
const groupBefore =
  /(?:nen|mbi|deri|deri ne|mosh(?:a|at|es|ave|en)(?: \d{1,2})?|prej|under|over|ages?|from|until|below|above|least|femije(?:t|ve)?|\d ?-|\d (?:deri|to|e|and|dhe)) ?$/;
const reach = 120;

/** Birthdays, dates of birth, and an age beside a day, from which a date of birth can be worked out. */
export function findBirthdays(text: Folded): Match[] {
  const matches: Match[] = telling.flatMap(([pattern, certainty]) =>
    [...text.plain.matchAll(pattern)].map((match) => ({
      kind: 'birthday' as const,
      start: match.index,
      end: match.index + match[0].trimEnd().length,
      certainty,
    })),
  );
  return [...matches, ...findAgesWithDays(text)];
}

function findAgesWithDays(text: Folded): Match[] {
  const matches: Match[] = [];
  for (const sentence of sentencesOf(text)) {
    const words = text.plain.slice(sentence.start, sentence.end);
    if (!/\d/.test(words)) continue;
    let from = 0;
    const found = [...words.matchAll(days)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    }));
    for (const one of words.matchAll(ages)) {
      const start = one.index;
      const end = start + one[0].length;
      if (groupBefore.test(words.slice(Math.max(0, start - 20), start))) continue;
      while (from < found.length && found[from]!.end < start - reach) from++;
      const beside = found[from];
      if (!beside || beside.start > end + reach || (beside.start < end && beside.end > start)) continue;
      const exact = exactDate.test(words.slice(beside.start, beside.end));
      matches.push({
        kind: 'age-with-date',
        start: sentence.start + Math.min(start, beside.start),
        end: sentence.start + Math.max(end, beside.end),
        certainty: exact ? 'likely' : 'possible',
      });
    }
  }
  return matches;
}

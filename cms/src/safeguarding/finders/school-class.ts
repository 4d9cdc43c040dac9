import type { Folded } from '../fold.ts';
import type { FindOptions, Match } from '../finding.ts';

const roman = '(?:x(?:ii|i)?|ix|iv|v(?:iii|ii|i)?|i{1,3})';
const grade = `(?:1[0-2]|[1-9]|${roman})`;
const ordinal = '(?:pare|dyte|trete|katert|peste|gjashte|shtate|tete|nente|dhjete|njembedhjete|dymbedhjete)';
const section = `(?:[/-]? ?["'][a-h]["']|[/-]?[a-h]| [/-]? ?[a-h])`;
// A small letter that stands apart may be a word: „klasa 7 e kaluar“, “in year 5 a teacher”.
const maybeWord = / [aefgh]$/;

const named = [
  // „klasa VII b“, „klasën e shtatë B“, „klasa 7/2“
  new RegExp(
    `\\bklas(?:a|e|en|es) (?:e |te |se )?(?:${grade}(?:-?te)?|${ordinal})(?:${section}(?![a-z0-9'])|[/-][1-9]\\b)`,
    'g',
  ),
  // “class 7b”, “grade 7-B”, “year 9C”
  new RegExp(`\\b(?:class|grade|year|form) ${grade}(?:${section}(?![a-z0-9'])|[/-][1-9]\\b)`, 'g'),
];
// „nga 8b“, „jam në VII-b“, “in 7/B”. 2D and 3D are no classes.
const bare = new RegExp(
  `\\b(?:nga|ne|te|tek|e|i|from|in) (?:(?:e|i|te) )?((?:1[0-2]|[4-9])(?:[/-]?["']?[a-d]["']?|-te[ -][a-d])|${roman}(?:[/-]| ?["'])[a-d]["']?)(?![a-z0-9'])`,
  'g',
);
const inFileName = /(?:^|[ _.-])((?:1[0-2]|[4-9])[a-d])(?=[ _.-]|$)/g;

/** A class with its letter, which only one group of children has. */
export function findClasses({ plain, cased }: Folded, { kind }: FindOptions): Match[] {
  const matches: Match[] = [];
  for (const pattern of named) {
    for (const match of plain.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (maybeWord.test(cased.slice(match.index, end))) continue;
      matches.push({ kind: 'class', start: match.index, end, certainty: 'likely' });
    }
  }
  const loose = kind === 'file-name' || kind === 'alias' ? inFileName : bare;
  for (const match of plain.matchAll(loose)) {
    const start = match.index + match[0].indexOf(match[1]!);
    matches.push({ kind: 'class', start, end: start + match[1]!.length, certainty: 'possible' });
  }
  return matches;
}

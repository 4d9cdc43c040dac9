import type { Folded } from '../fold.ts';
import type { Match } from '../finding.ts';
import { isNotName } from '../names/not-names.ts';

// Names are told by their capitals, everything around them reads the same in any case: [sS]hkoll…
const anyCase = (words: string) =>
  words.replaceAll(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);

const heads = `(?:${[
  'shkoll(?:a|e|en|es|at|ave)',
  'gjimnaz(?:i|in|it|e|et|eve)?',
  'kopsht(?:i|in|it)? i femijeve',
  'kopsht(?:i|in|it)',
  'cerdh(?:ja|jen|jes|e)',
  'kolegj(?:i|in|it)?',
  'lice(?:u|un|ut)?',
  'konvikt(?:i|in|it)?',
  'universitet(?:i|in|it)',
]
  .map(anyCase)
  .join('|')})`;
const between = `(?:(?:${anyCase(
  '(?:e|i|te|se) (?:mesme(?:s|n)?|bashkuar|re|larte|ciklit te ulet)|fillore|publike|jopublike|private|profesionale|artistike|teknike|gjuhesore|sportive|e pergjithshme|(?:9|nente)[ -]?vjecare(?:s|n)?|(?:12|dymbedhjete)[ -]?vjecare|ime|jone|tone|sone|time|sime|im|tim|yne|me emrin|qe quhet',
)}|${anyCase('e muzikes|e baletit')}) ){0,4}`;
const capitals = "\\p{Lu}[\\p{L}'-]{1,30}(?: (?:i |e |de )?\\p{Lu}[\\p{L}'-]{1,30}){0,3}";
const quoted = `(?:"[^"\\n]{2,60}"|'[^'\\n]{2,60}')`;
const schoolNumber = `(?:${anyCase('nr')}\\.? ?|${anyCase('numri')} )\\d{1,3}`;

const albanian = new RegExp(`\\b${heads} ${between}(?:${quoted}|${schoolNumber}|(?<name>${capitals}))`, 'gu');
const ofPlace = new RegExp(
  `\\b${heads} ${between}(?:e|i|te|se|ne) (?<name>\\p{Lu}\\p{L}{2,30}(?:-\\p{Lu}\\p{L}{2,30})?)`,
  'gu',
);
const english = new RegExp(
  `(?<name>\\b\\p{Lu}[\\p{L}'.-]{1,30}(?: (?:of |de )?\\p{Lu}[\\p{L}'.-]{1,30}){0,5}) (?:(?:[Pp]rimary|[Ss]econdary|[Hh]igh|[Mm]iddle|[Ee]lementary|[Ii]nfant|[Nn]ursery|[Gg]rammar|9-year|[Nn]ine-year) )?(?:[Ss]chool|[Gg]ymnasium|[Aa]cademy|[Kk]indergarten|[Cc]ollege|[Hh]igh)\\b(?! (?:[Dd]ay|[Yy]ear|[Bb]us|[Aa]ward|lesson))`,
  'gu',
);
const englishCalled = new RegExp(
  `\\b[Ss]chool (?:is )?(?:called |named |named after |of |is )?(?:${quoted}|(?:[Nn]o\\.?|[Nn]umber) ?\\d{1,3}|(?<name>${capitals}))`,
  'gu',
);
// „nxënës te „Sami Frashëri““, “I go to ‘Edith Durham’”: a quoted name where somebody learns.
const attended = new RegExp(
  `\\b(?:${anyCase('nxenes(?:e|i|ja)?|maturant(?:e|i|ja)?|mesoj|studioj|shkoj|i study|i go|pupil|student')}) (?:te|tek|ne|i|e|at|to) (?:${quoted})`,
  'gu',
);

// In small letters only the names that many schools bear are known: „shkolla avni rustemi“.
const eponyms = new RegExp(
  `\\b${heads} ${between}(?:${anyCase(
    'edith durham|nene tereza|sami frasheri|naim frasheri|ismail qemali|fan noli|petro nini luarasi|qemal stafa|asim vokshi|avni rustemi|luigj gurakuqi|jeronim de rada|faik konica|partizani|jordan misja|harry fultz|hasan prishtina|7 marsi|1 maji|emin duraku|kushtrimi i lirise|gjergj kastrioti|skenderbeu|ndre mjeda|pashko vasa|bajram curri|mustafa greblleshi|kongresi i lushnjes|vasil shanto|kosova|26 nentori|28 nentori',
  )})\\b`,
  'g',
);

// Words before “School” that are no name: “Our School”, “Safe School”, “Public Schools”.
const plainWords = new Set(
  `the our my your this that every each public private primary secondary high middle elementary summer sunday
   old new whole safe best good art music dance sports driving a an at in from to and all no any back after before first home safer
   national european albanian online internet digital media youth is her his their junior senior grammar nursery special
   mesimit internetit sigurt lojes ndihmes veres verore paqes nates dites prinderve femijeve rinise kombetare lire`.split(
    /\s+/,
  ),
);

/** A school, kindergarten or college by its name, its number or its place. */
export function findSchools({ cased }: Folded): Match[] {
  const matches: Match[] = [];
  const add = (match: RegExpExecArray, start: number, certainty: Match['certainty']) =>
    matches.push({ kind: 'school', start, end: match.index + match[0].length, certainty });

  for (const match of cased.matchAll(albanian)) {
    const name = match.groups?.['name'];
    if (name === undefined || leadingPlain(name) === 0) add(match, match.index, 'likely');
  }
  for (const match of cased.matchAll(ofPlace)) {
    if (!allPlain(match.groups!['name']!) && !isWordOfSociety(match.groups!['name']!))
      add(match, match.index, 'possible');
  }
  for (const match of cased.matchAll(english)) {
    const name = match.groups!['name']!;
    const skipped = leadingPlain(name);
    if (skipped < name.length) add(match, match.index + skipped, 'likely');
  }
  for (const match of cased.matchAll(englishCalled)) {
    const name = match.groups?.['name'];
    if (name === undefined || (!allPlain(name) && !isNotName(name.toLowerCase())))
      add(match, match.index, 'likely');
  }
  for (const match of cased.matchAll(eponyms)) add(match, match.index, 'likely');
  for (const match of cased.matchAll(attended)) add(match, match.index, 'likely');
  return matches;
}

const allPlain = (name: string) => leadingPlain(name) >= name.length;

function leadingPlain(name: string): number {
  let length = 0;
  for (const word of name.split(' ')) {
    if (!plainWords.has(word.toLowerCase())) return length;
    length += word.length + 1;
  }
  return length;
}

// „shkollat e Shqipërisë“, „universiteti i Tiranës“ say too little.
const isWordOfSociety = (word: string) =>
  /^(?:shqip|tiran|kosov|evrop|bote|internet|jete|sigur)/.test(word.toLowerCase());

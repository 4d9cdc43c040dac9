import type { Folded } from '../fold.ts';
import type { Match } from '../finding.ts';

const name = "\\p{Lu}[\\p{L}'-]{2,30}";
const names = `(?<name>${name}(?: (?:i |e )?${name}){0,3})`;
const quoted = `(?:"[^"\\n]{2,50}"|'[^'\\n]{2,50}')`;
const number = '(?:[Nn][Rr]\\.? ?|[Nn]umri )?\\d{1,4}(?:/\\d{1,3})?[A-Za-z]?\\b';

const streetHead =
  '(?:[Rr]rug(?:a|en|es|e)|RRUGA|[Rr]r\\.|[Bb]ulevard(?:i|in|it)|[Bb]lv\\.|[Bb]ul\\.|[Ss]hetitor(?:ja|en|es))';
const quarterHead = '(?:[Ll]agj(?:ja|jen|jes|e|en|es)|[Ll]agj\\.|LAGJJA)';
const houseHead =
  '(?:[Pp]allat(?:i|in|it)|[Pp]all\\.|[Bb]anes(?:a|en|es)|[Vv]il(?:a|en|es)|[Gg]odin(?:a|en|es))';
const street = new RegExp(
  `(?<!\\p{L})(?:${streetHead} ?(?:(?:e|i|te|se) )?|${quarterHead} (?:(?:e|i|te|se) )?)(?:${quoted}|${names})`,
  'gu',
);
const numbered = new RegExp(
  `(?<!\\p{L})(?:${quarterHead}|${houseHead}|${streetHead}) (?:me )?(?:${number})`,
  'gu',
);
const house = new RegExp(`(?<!\\p{L})${houseHead} ${quoted}`, 'gu');
// What follows an address and belongs to it: „, pallati 12, shkalla 2, kati 3, ap. 7“
const rest = new RegExp(
  `^[, ]{1,3}(?:(?:${houseHead}|[Ss]hkall(?:a|en|es)|[Ss]hk\\.|[Hh]yr(?:ja|jen)|[Kk]at(?:i|in|it)|[Aa]p(?:artament(?:i|in|it))?\\.?|[Nn]umri|[Nn]umber|[Nn]r\\.?|flat|apt\\.?|apartment|floor) ?(?:i |e )?)?(?:${number}|\\p{Lu}\\b)`,
  'u',
);

const streetKind = '(?:[Ss]treet|[Rr]oad|[Aa]venue|[Ll]ane|[Bb]oulevard|[Bb]lvd|[Cc]rescent|[Tt]errace)';
const english = new RegExp(
  `(?<![\\p{L}\\d])(?<number>\\d{1,4}[A-Za-z]?,? )?${names} (?:${streetKind}|(?:St|Rd|Ave)\\b\\.?)(?!\\p{L})`,
  'gu',
);

// „Rruga e Jetës“, “Silk Road”: words that stand with a capital in a heading or a proverb.
const notStreets =
  /^(?:drejt|per|nga|te|ku|qe|me|ne|si|jone|ime|juaj|tij|saj|jetes?|jeten|shpreses|lirise|paqes|ndihm|deri|pa|mbi|drejtesi|internet|siguri|shqiperi|evrop|dijes|mendafshit|sukses|bashke|tjeter|silk|main|high|the|safe|sesame|wall|long|rocky|abbey|our|my|this|that|each|every|a|on|in|at|to|from|of|back|open|no)\b/;
const notHouses = /^(?:kongres|kultur|sport|brigad|drejtesi|presidenc)/;

/** Streets, quarters and houses. */
export function findAddresses({ cased, plain }: Folded): Match[] {
  const matches: Match[] = [];
  const add = (match: RegExpExecArray, certainty: Match['certainty'], from = 0) => {
    let end = match.index + match[0].length;
    for (
      let next = rest.exec(cased.slice(end, end + 60));
      next;
      next = rest.exec(cased.slice(end, end + 60))
    ) {
      end += next[0].length;
    }
    matches.push({ kind: 'address', start: match.index + from, end, certainty });
  };
  for (const match of cased.matchAll(street)) {
    const called = match.groups?.['name']?.toLowerCase();
    if (called === undefined || !(notStreets.test(called) || notHouses.test(called))) add(match, 'likely');
  }
  for (const match of cased.matchAll(numbered)) add(match, 'likely');
  for (const match of cased.matchAll(house)) add(match, 'possible');
  for (const match of cased.matchAll(english)) {
    const called = match.groups!['name']!;
    const words = called.toLowerCase().split(' ');
    const skipped = match.groups!['number'] ? 0 : words.findIndex((word) => !notStreets.test(word));
    if (skipped < 0) continue;
    const from = match.groups!['number']
      ? 0
      : words.slice(0, skipped).join(' ').length + (skipped > 0 ? 1 : 0);
    add(match, match.groups!['number'] ? 'likely' : 'possible', from);
  }
  return matches.filter(({ start, end }) => plain.slice(start, end).length > 4);
}

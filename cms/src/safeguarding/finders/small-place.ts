import type { Folded } from '../fold.ts';
import type { Match } from '../finding.ts';

const place = "\\p{Lu}[\\p{L}'-]{2,30}(?: (?:i |e )?\\p{Lu}[\\p{L}'-]{2,30})?";
const village = new RegExp(
  `(?<!\\p{L})(?:(?:[Ff]shat(?:i|in|it)?|[Kk]atund(?:i|in|it)) (?:im |tim |tone |yne |i |e |te )?,? ?(?:"[^"\\n]{2,40}"|(?<name>${place}))|(?:[Vv]illage|hamlet) (?:of |called |named )?(?<of>${place}))`,
  'gu',
);
const villageBehind = new RegExp(`(?<name>\\p{Lu}[\\p{L}'-]{2,30}) (?:village|neighbou?rhood)\\b`, 'gu');
// „jam nga Bajza“, “I live in Vuno”
const home = new RegExp(
  `(?<!\\p{L})(?:[Jj]am nga|[Vv]ij nga|[Jj]etoj ne|[Bb]anoj ne|[Uu] rrita ne|[Jj]etojme ne|[Bb]anojme ne|[Ss]htepine e (?:kam|kemi) ne|[Ii] live in|[Ww]e live in|[Ii]'m from|[Ii] am from|[Ii] come from|[Ii] grew up in|[Mm]y (?:town|village) is) (?<name>${place})`,
  'gu',
);
const quarter = new RegExp(
  `(?<!\\p{L})(?:te|tek|ne|nga|prane|afer|in|at|near|from|around) (?<name>${place})`,
  'gu',
);

// Quarters of Tirana and other cities that need no word before them.
const quarters = new Set(
  `kombinat kombinati kombinatit laprake laprakes laprakja astir astiri astirit selite selita selites kinostudio kinostudios
   babrru babrruja babrruje sauk sauku saukut brryl brryli brrylit medrese medreseja fresk fresku freskut mezez mezezi
   yzberisht yzberishti paskuqan paskuqani bathore bathores kamez porcelan porcelani shkoze shkozes linze linza linzes tufine
   tufina farke farka farkes lunder lundra spitalle spitalla shkozet plepa plepat`.split(/\s+/),
);
const quarterPairs =
  /^(?:ali demi|don bosko|komuna e parisit|kodra e diellit|vasil shanto|ish-blloku|stacioni i trenit)/;

// Cities where a hundred thousand live, countries, and what is no place: they say too little to find somebody.
const largePlaces =
  /^(?:tiran|durres|vlor|shkod|elbasan|fier(?:i|in|it)?$|korc|berat|gjirokast|kukes|lezh|diber|dibr|peshkopi|shqip|albani|kosov|prishtin|pristin|prizren|shkup|skopje|maqedoni|mal(?:i|in)? i zi|montenegr|itali|greqi|greece|athin|rome?$|roma$|romen$|milan|gjerman|german|zvic|franc|angli|england|londo|uk\b|usa|shba|amerik|turqi|turk|stamboll|austri|belgjik|evrop|europe|ballkan|balkan|internet|facebook|instagram|tik|youtube|discord|snap|google|veri|jug|north|south|east|west|crca|alo\b|youth|safe)/;

/** Villages, and towns or quarters that somebody says they live in: few enough people to find one among them. */
export function findSmallPlaces({ cased, plain }: Folded): Match[] {
  const matches: Match[] = [];
  const add = (start: number, end: number, certainty: Match['certainty']) =>
    matches.push({ kind: 'small-place', start, end, certainty });
  for (const match of cased.matchAll(village)) {
    const named = match.groups?.['name'] ?? match.groups?.['of'];
    if (named && notSmall(named)) continue;
    add(match.index, match.index + match[0].length, 'likely');
  }
  for (const match of cased.matchAll(villageBehind)) {
    const named = match.groups!['name']!;
    if (notSmall(named) || /^(?:the|our|my|this|that|every|each|a|one|olympic|global|small|in)$/i.test(named))
      continue;
    add(match.index, match.index + match[0].length, 'likely');
  }
  for (const match of cased.matchAll(home)) {
    const named = match.groups!['name']!;
    const start = match.index + match[0].length - named.length;
    if (!notSmall(named)) add(start, start + named.length, 'possible');
  }
  for (const match of cased.matchAll(quarter)) {
    const named = match.groups!['name']!.toLowerCase();
    const start = match.index + match[0].length - named.length;
    if (quarterPairs.test(plain.slice(start, start + 30))) {
      add(start, start + quarterPairs.exec(plain.slice(start, start + 30))![0].length, 'possible');
    } else if (quarters.has(named.split(' ')[0]!))
      add(start, start + named.split(' ')[0]!.length, 'possible');
  }
  return matches;
}

const notSmall = (name: string) => largePlaces.test(name.toLowerCase());

import type { Folded } from '../fold.ts';
import type { Match } from '../finding.ts';
import { clock, date, nearDay, routine, weekday } from '../time-words.ts';
import { sentencesOf } from '../words.ts';

// „do të jem“, „më gjen“, “I'll be”, “meet me”: somebody says where they themselves will be.
const presence = new RegExp(
  `\\b(?:${[
    'do (?:te )?(?:jem|jemi|shkoj|shkojme|luaj|luajme|pres|presim|rri|rrime|dal|dalim|vij|vijme|takohem|takohemi|takoj|gjendemi?|mblidhemi|stervitemi?|kthehemi?|nisemi?|zbres|kaloj|kem|kemi|fle|flej)',
    'me gjen|me gjeni|me prit|me prisni|me takon|takohemi|shihemi|mblidhemi|jam vetem|jam|jemi|shkoj|shkojme|luaj|luajme|stervitem|kthehem|pres|kam (?:trajnim|stervitje|kurs|prove|ndeshje)\\w{0,3}|kemi (?:trajnim|stervitje|kurs|prova|ndeshje)\\w{0,3}|kaloj|rri|notoj|vrapoj|ec|hajde|hajdeni|eja|ejani',
    "i'll be|i will be|i'm going|i am going|i'll go|we'll be|we will be|we'll meet|we will meet|we're meeting|we are meeting|we meet|meet me|meet us|find me|come and see (?:me|us)|come see (?:me|us)|wait for me|i'll wait|i'm playing|i am playing|we're playing|i play|we play|i train|we train|i go|we go|i walk|i wait|i swim|i'm at|i'm always|i have (?:training|practice|lessons)|we have (?:training|practice)|i get off|i take the bus|i leave|i'm home alone|i am home alone|i'll be home",
  ].join('|')})\\b`,
  'g',
);
const future =
  /^(?:do |me gje|me pri|me tak|takoh|shihe|mblid|hajd|eja|i'll|i will|i'm going|i am going|we'll|we will|we're meet|we are meet|meet|find|come|wait)/;

const when = new RegExp(
  `\\b(?:${nearDay}|${clock}|me (?:${date})|on (?:${date})|${date})|\\b${weekday}\\b`,
  'g',
);
const again = new RegExp(`\\b${routine}`, 'g');

// Where: a preposition, perhaps an article, a word.
const venue =
  'palestr|fush|stadium|park|pishin|kurs|klub|bibliotek|kafe|lokal|qend|stacion|autobus|shesh|shetitor|plazh|kinema|dyqan|market|mall|qosk|oborr|stol|ur[ae]|port[ae]|hyrj|shkoll|gjimnaz|shtepi|gjysh|lagj|pallat|kish|xhami|sall|teat|muze|pist|liqen|kopsht|farmaci|banes|dhom|gym|pitch|stadium|pool|swimming|club|library|cafe|shop|station|bus|square|beach|cinema|playground|gate|home|house|church|mosque|hall|court|rink|lake|centre|center|school|theatre|track';
const word = `[a-z"'][\\w"'-]{2,40}`;
const place = new RegExp(
  `\\b(?:(?<te>te)|tek|para|prane|afer|prapa|perballe|jashte|brenda|at|near|outside|behind|in front of|opposite|inside|by|(?<loose>ne|in|to|nga|on)) (?:shtepia e |hyrja e |the |my |our |a |this )?(?<what>${word}(?: (?:${venue})[a-z]{0,12}){0,2})(?: (?:e|i|of the|ime|im|tim|sime|time|jone|tone|alone|vetem)(?: [a-z]\\w{2,30})?)?|\\b(?:i'm |i am |be )?home alone\\b|\\bvetem ne shtepi\\b|\\bwalk (?:back )?home(?: alone)?\\b`,
  'g',
);
const isVenue = new RegExp(`(?:^|[ "'])(?:${venue})`);
// „në internet“, „në rregull“, “in the future”: no place where somebody stands.
const nowhere = new RegExp(
  `^["']?(?:${[
    'internet\\w*|rregull|gjendje|humor|paqe|siguri\\w*|fund\\w*|fillim\\w*|kohe\\w*|or[ae]|mendime|ndihm\\w*|fakt|parim|pergjithsi|mbarim|rrezik|rrjet\\w*',
    'telefon\\w*|ekran\\w*|dispozicion|gjith\\w*|cdo|nje|dit[ae]|jete\\w*|veten|mua|teje|vete|krah|podkast\\w*|episod\\w*|intervist\\w*|video\\w*|gati|qe|cilin|cilen',
    'loj[ae]\\w*|shtune\\w*|diel\\w*|premte\\w*|merkure\\w*|marten?|henen?|enjten?|lumtur|mire|forte?|tjer\\w*|dy|tre|klas\\w*',
    'online|linje|instagram\\w*|tiktok\\w*|youtube|discord\\w*|live|your|yours|side|class|future|touch|time|moment|minute|hour|same|mood|least|last|first|all|once|night|noon',
    'midnight|end|beginning|peace|danger|charge|talk|tell|speak|say|be|see|listen|make|share|show|help|learn|work|bed|sleep|part|front|case|fact|order|podcast|episode|interview|social',
    '(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|september|october|november|december',
  ].join('|')})(?![a-z])`,
);

const reach = 90;

/** Where somebody will be and when, once or every week. Places are looked for within a sentence. */
export function findWhereabouts(text: Folded): Match[] {
  const accented = /[ëç]/.test(text.marked);
  const prepositions = withoutParticle(text);
  return sentencesOf(text).flatMap(({ start, end }) => {
    const words = text.plain.slice(start, end);
    const stretches = (pattern: RegExp, within = words) =>
      [...within.matchAll(pattern)].map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
        match,
      }));
    const times = stretches(when);
    const routines = stretches(again);
    if (times.length + routines.length === 0) return [];
    const presences = stretches(presence);
    const places = stretches(place, prepositions.slice(start, end)).flatMap((found) => {
      const { te, loose, what } = found.match.groups ?? {};
      if (what === undefined) return [{ ...found, venue: true }];
      const known = isVenue.test(what);
      // Where nobody writes ë only a known kind of place tells „te“ from „të“.
      if (te && !accented && !known) return [];
      if (nowhere.test(what) || (loose && !known)) return [];
      return [{ ...found, venue: known }];
    });
    return combine(places, times, routines, presences).map((match) => ({
      ...match,
      start: start + match.start,
      end: start + match.end,
    }));
  });
}

/** The folded text with each „të“ made unreadable: it is a particle, „te“ a preposition. */
function withoutParticle({ plain, marked }: Folded): string {
  let rest = '';
  let from = 0;
  for (const { index } of marked.matchAll(/(?<![a-zëç])të(?![a-zëç])/g)) {
    rest += `${plain.slice(from, index)}t_`;
    from = index + 2;
  }
  return rest + plain.slice(from);
}

interface Stretch {
  start: number;
  end: number;
  match: RegExpExecArray;
}

function combine(
  places: readonly (Stretch & { venue: boolean })[],
  times: readonly Stretch[],
  routines: readonly Stretch[],
  presences: readonly Stretch[],
): Match[] {
  const matches: Match[] = [];
  let reached = 0;
  for (const one of places) {
    if (one.start < reached) continue;
    const near = allNear(times, one);
    const time = near[0];
    const repeated = allNear(routines, one)[0];
    const present = allNear(presences, one)[0];
    let parts: Stretch[] | undefined;
    let certainty: Match['certainty'] = 'possible';
    if (repeated && (present || one.venue)) {
      // „çdo ditë shkoj në shkollë“: so does everybody.
      if (isEverybodys(one, repeated, time)) continue;
      parts = [repeated, ...near, ...(present ? [present] : [])];
      certainty = present ? 'likely' : 'possible';
    } else if (time && present && future.test(present.match[0])) {
      parts = [...near, present];
      certainty = 'likely';
    } else if (time && present && !/^(?:dje|yesterday)/.test(time.match[0])) {
      if (!one.venue) continue;
      parts = [...near, present];
    }
    if (!parts) continue;
    const all = [one, ...parts];
    const start = Math.min(...all.map((part) => part.start));
    const end = Math.max(...all.map((part) => part.end));
    const before = matches.at(-1);
    if (before && start < reached) {
      // A second place of the same time: one finding.
      before.end = reached = Math.max(reached, end);
      continue;
    }
    matches.push({ kind: 'whereabouts', start, end, certainty });
    reached = end;
  }
  return matches;
}

const isEverybodys = (where: Stretch, repeated: Stretch, time: Stretch | undefined) =>
  /shkoll|school/.test(where.match[0]) &&
  /dite|day\b/.test(repeated.match[0]) &&
  (!time || /school|shkoll/.test(time.match[0]));

/** The stretches around another and within reach, the nearest first. All are in order, so the search may halve. */
function allNear(stretches: readonly Stretch[], to: Stretch): Stretch[] {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (stretches[middle]!.start < to.start) low = middle + 1;
    else high = middle;
  }
  return stretches
    .slice(Math.max(0, low - 2), low + 2)
    .filter((one) => distance(one, to) <= reach)
    .toSorted((a, b) => distance(a, to) - distance(b, to));
}

const distance = (one: Stretch, other: Stretch) =>
  one.end <= other.start ? other.start - one.end : Math.max(0, one.start - other.end);

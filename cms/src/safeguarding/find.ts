import { findAddresses } from './finders/address.ts';
import { findBirthdays } from './finders/birthday.ts';
import { findDocumentNumbers } from './finders/document-number.ts';
import { findNames } from './finders/full-name.ts';
import { findHandles } from './finders/handle.ts';
import { findOnline } from './finders/online.ts';
import { findPhones, publicNumbers } from './finders/phone.ts';
import { findClasses } from './finders/school-class.ts';
import { findSchools } from './finders/school.ts';
import { findSmallPlaces } from './finders/small-place.ts';
import { findWhereabouts } from './finders/whereabouts.ts';
import type { Finding, FindingKind, FindOptions, Match } from './finding.ts';
import { fold, originalRange, type Folded } from './fold.ts';
import { findAllowed } from './allowed.ts';

const finders: readonly ((text: Folded, options: FindOptions) => Match[])[] = [
  findNames,
  findSchools,
  findClasses,
  findPhones,
  findOnline,
  findHandles,
  findAddresses,
  findSmallPlaces,
  findBirthdays,
  findWhereabouts,
  findDocumentNumbers,
];

// What says more comes first: of two findings at one place the earlier kind stays.
const rank: readonly FindingKind[] = [
  'email',
  'handle',
  'id-number',
  'phone',
  'school',
  'address',
  'class',
  'birthday',
  'age-with-date',
  'small-place',
  'full-name',
  'given-name',
  'licence-plate',
  'link',
  'whereabouts',
];
// These are sentences rather than names; what lies within them is marked as well.
const wide: ReadonlySet<FindingKind> = new Set(['whereabouts', 'age-with-date', 'birthday']);

/**
 * What in a text may tell who a child is, in order of place. Both languages are looked for in every text.
 * A finding never lies within another, except within one that tells of a time (`whereabouts`, `birthday`,
 * `age-with-date`). Time grows with the length of the text.
 */
export function findIdentifying(text: string, options: FindOptions): Finding[] {
  const folded = fold(text);
  const allowed = findAllowed(folded, [...(options.allowed ?? []), ...publicNumbers]);
  const matches = finders
    .flatMap((find) => find(folded, options))
    .filter((match) => !allowed.covers(match))
    .toSorted(
      (a, b) =>
        a.start - b.start ||
        b.end - a.end ||
        rank.indexOf(a.kind) - rank.indexOf(b.kind) ||
        (a.certainty === 'likely' ? -1 : 1),
    );
  return withoutDoubles(matches).map(({ kind, start, end, certainty }) => {
    const range = originalRange(folded, start, end);
    return { kind, ...range, certainty, params: { found: range.found.replaceAll(/\s+/g, ' ') } };
  });
}

/**
 * Of findings that overlap, the one that says more. A wide one gives way to another wide one only, and reaches over
 * what begins or ends within it, so that marks nest.
 */
function withoutDoubles(matches: readonly Match[]): Match[] {
  const kept: Match[] = [];
  const last = { wide: undefined as Match | undefined, narrow: undefined as Match | undefined };
  for (const found of matches) {
    const match = { ...found };
    const side = wide.has(match.kind) ? 'wide' : 'narrow';
    const before = last[side];
    if (before && match.start < before.end) {
      const better = match.end > before.end && rank.indexOf(match.kind) < rank.indexOf(before.kind);
      if (!better) continue;
      kept.splice(kept.lastIndexOf(before), 1);
    }
    kept.push(match);
    last[side] = match;
    if (!last.wide || !last.narrow) continue;
    if (last.wide.start < last.narrow.end && last.narrow.start < last.wide.end) {
      last.wide.start = Math.min(last.wide.start, last.narrow.start);
      last.wide.end = Math.max(last.wide.end, last.narrow.end);
    }
  }
  return kept.toSorted((a, b) => a.start - b.start || b.end - a.end);
}

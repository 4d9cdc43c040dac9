import type { Match } from './finding.ts';
import { hostOf } from './finders/online.ts';
import { fold, type Folded } from './fold.ts';

interface Range {
  start: number;
  end: number;
}

/**
 * Where a text speaks of what may be public. Names are found in any Albanian ending („Yll“, „Yllit“), numbers however
 * they are grouped (`116 111`, `116-111`, `+355 116111`), hosts with what follows them.
 */
export function findAllowed(text: Folded, allowed: readonly string[]) {
  const ranges: Range[] = [];
  const numbers = new Set<string>();
  const hosts = new Set<string>();
  for (const term of new Set(allowed)) {
    const plain = fold(term).plain.trim();
    if (/^[+\d][\d ()./-]+$/.test(plain)) numbers.add(nationalDigits(plain));
    else if (plain.length >= 2) {
      if (/^\S+\.[a-z]{2,}(?:\/|$)/.test(plain)) hosts.add(hostOf(plain));
      ranges.push(...occurrencesOf(plain, text.plain));
    }
  }
  ranges.sort((a, b) => a.start - b.start);
  // The furthest end so far makes the question „does one of them reach over this?“ a search by halves.
  let furthest = 0;
  const reaches = ranges.map(({ end }) => (furthest = Math.max(furthest, end)));

  return {
    /** Whether a match lies within something allowed. */
    covers({ kind, start, end }: Match): boolean {
      const words = text.plain.slice(start, end);
      if (kind === 'phone') return numbers.has(nationalDigits(words));
      if (kind === 'link' && hosts.has(hostOf(words))) return true;
      let low = 0;
      let high = ranges.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (ranges[middle]!.start <= start) low = middle + 1;
        else high = middle;
      }
      return low > 0 && reaches[low - 1]! >= end;
    },
  };
}

const nationalDigits = (number: string) =>
  number.replaceAll(/\D/g, '').replace(/^(?:00355|355|0+)(?=\d{3})/, '');

function occurrencesOf(term: string, text: string): Range[] {
  const ranges: Range[] = [];
  for (let start = text.indexOf(term); start >= 0; start = text.indexOf(term, start + term.length)) {
    const ending = /^[a-z]{0,3}(?![a-z0-9])/.exec(text.slice(start + term.length, start + term.length + 4));
    const opens = start === 0 || !/[a-z0-9]/.test(text[start - 1]!);
    if (ending && opens) ranges.push({ start, end: start + term.length + ending[0].length });
  }
  return ranges;
}

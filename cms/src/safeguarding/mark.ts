import type { Finding } from './finding.ts';

/** A piece of a text and the findings that it belongs to: none, one, or one within another. */
export interface MarkedPiece {
  text: string;
  findings: Finding[];
}

/** Cuts a text at the ends of its findings, so that each piece can be shown with its marks. Joined, it is the text. */
export function markFindings(text: string, findings: readonly Finding[]): MarkedPiece[] {
  const cuts = [...new Set([0, text.length, ...findings.flatMap(({ start, end }) => [start, end])])].toSorted(
    (a, b) => a - b,
  );
  let open: Finding[] = [];
  const waiting = findings.toSorted((a, b) => a.start - b.start);
  let next = 0;
  return cuts.slice(0, -1).map((start, index) => {
    open = open.filter((finding) => finding.end > start);
    while (next < waiting.length && waiting[next]!.start <= start) open.push(waiting[next++]!);
    return { text: text.slice(start, cuts[index + 1]), findings: [...open] };
  });
}

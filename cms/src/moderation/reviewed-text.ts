import type { Language } from '@bashke/content';
import {
  explainFinding,
  type Finding,
  findIdentifying,
  type FindOptions,
  markFindings,
} from '../safeguarding/index.ts';
import { findKnown } from './known-names.ts';

/** A finding as the reviewer reads it. */
export type ReviewedFinding = Pick<Finding, 'kind' | 'start' | 'end' | 'certainty'> & { sentence: string };

/** A text with what in it may tell who somebody is. */
export interface MarkedText {
  text: string;
  findings: ReviewedFinding[];
  /** The text cut at the ends of its findings; each piece with the numbers of those that it belongs to. */
  pieces: { text: string; findings: number[] }[];
}

/**
 * Looks for what may tell who somebody is, and says it to `reader`.
 * @param known own names of schools that were told elsewhere
 */
export function markText(
  text: string,
  options: FindOptions,
  reader: Language,
  known: readonly string[] = [],
): MarkedText {
  const found = findIdentifying(text, options);
  const more = findKnown(text, known).filter(
    ({ start, end }) => !found.some((other) => other.start < end && start < other.end),
  );
  const findings = [...found, ...more].toSorted((one, other) => one.start - other.start);
  return {
    text,
    findings: findings.map((finding) => ({
      kind: finding.kind,
      start: finding.start,
      end: finding.end,
      certainty: finding.certainty,
      sentence: explainFinding(finding, reader),
    })),
    pieces: markFindings(text, findings).map((piece) => ({
      text: piece.text,
      findings: piece.findings.map((finding) => findings.indexOf(finding)),
    })),
  };
}

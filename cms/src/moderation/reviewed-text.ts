import type { Language } from '@bashke/content';
import {
  explainFinding,
  type Finding,
  findIdentifying,
  type FindOptions,
  markFindings,
} from '../safeguarding/index.ts';

/** A finding as the reviewer reads it. */
export type ReviewedFinding = Pick<Finding, 'kind' | 'start' | 'end' | 'certainty'> & { sentence: string };

/** A text with what in it may tell who somebody is. */
export interface MarkedText {
  text: string;
  findings: ReviewedFinding[];
  /** The text cut at the ends of its findings; each piece with the numbers of those that it belongs to. */
  pieces: { text: string; findings: number[] }[];
}

/** Looks for what may tell who somebody is, and says it to `reader`. */
export function markText(text: string, options: FindOptions, reader: Language): MarkedText {
  const findings = findIdentifying(text, options);
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

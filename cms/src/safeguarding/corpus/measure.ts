import type { Finding } from '../finding.ts';
import { findIdentifying } from '../find.ts';
import type { IdentifyingSentence } from './identifying.ts';
import type { InnocentSentence } from './innocent.ts';

/** A sentence without its brackets, and what stood in them. */
export function readSentence(sentence: string): { text: string; expected: string } {
  const start = sentence.indexOf('[');
  const end = sentence.indexOf(']');
  return { text: sentence.replace(/[[\]]/g, ''), expected: sentence.slice(start + 1, end) };
}

/**
 * How many of the findings are right (precision), and how much of what should be found is found (recall): by kind and
 * exactly marked, and by kind and place alone.
 */
export function measure(identifying: readonly IdentifyingSentence[], innocent: readonly InnocentSentence[]) {
  let all = 0;
  let exact = 0;
  let placed = 0;
  const look = (language: 'sq' | 'en', text: string, kind: IdentifyingSentence[3] = 'text'): Finding[] =>
    findIdentifying(text, { language, kind });
  for (const [language, kind, sentence, where] of identifying) {
    const { text, expected } = readSentence(sentence);
    const start = text.indexOf(expected);
    const findings = look(language, text, where);
    const right = findings.filter(
      (finding) => finding.kind === kind && finding.start < start + expected.length && finding.end > start,
    );
    all += findings.length;
    if (right.length > 0) placed++;
    if (right.some((finding) => finding.found === expected)) exact++;
  }
  for (const [language, sentence, where] of innocent) all += look(language, sentence, where).length;
  const figures = (right: number) => ({ precision: right / all, recall: right / identifying.length });
  return { exact: figures(exact), placed: figures(placed) };
}

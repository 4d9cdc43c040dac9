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

/** How many of the findings are right, and how many of what should be found is found: kind and exact text. */
export function measure(identifying: readonly IdentifyingSentence[], innocent: readonly InnocentSentence[]) {
  let right = 0;
  let wrong = 0;
  const look = (language: 'sq' | 'en', text: string, kind: IdentifyingSentence[3] = 'text'): Finding[] =>
    findIdentifying(text, { language, kind });
  for (const [language, kind, sentence, where] of identifying) {
    const { text, expected } = readSentence(sentence);
    for (const finding of look(language, text, where)) {
      if (finding.kind === kind && finding.found === expected) right++;
      else wrong++;
    }
  }
  for (const [language, sentence, where] of innocent) wrong += look(language, sentence, where).length;
  return { precision: right / (right + wrong), recall: right / identifying.length };
}

'use client';
import { useId } from 'react';
import type { MarkedText as Marked } from '../../moderation/reviewed-text.ts';
import { useStudioLanguage } from '../language.ts';
import styles from './marked.module.css';
import type { Certainty } from '../../safeguarding/index.ts';
import type { Words } from '../../fields/words.ts';

const certaintyWords = {
  likely: { sq: 'Ka gjasa', en: 'Likely' },
  possible: { sq: 'Mundësisht', en: 'Possibly' },
} satisfies Record<Certainty, Words>;

type MarkedTextProps = Pick<Marked, 'pieces' | 'findings'> & {
  /** What the text is in. */
  lang?: string;
};

/**
 * A text with its findings marked inside it, and what each one means below. A mark carries the number and the sign of its
 * finding, so that nothing hangs on colour.
 */
export function MarkedText({ pieces, findings, lang }: MarkedTextProps) {
  const language = useStudioLanguage();
  const id = useId();
  const sentence = (finding: number) => `${id}-${finding}`;
  return (
    <>
      <p className={styles['text']} lang={lang}>
        {pieces.map((piece, index) => {
          if (piece.findings.length === 0) return piece.text;
          const certainty = piece.findings.some((each) => findings[each]?.certainty === 'likely')
            ? 'likely'
            : 'possible';
          // A finding that was begun in the piece before has its number there.
          const begun = piece.findings.filter((each) => !pieces[index - 1]?.findings.includes(each));
          return (
            <mark
              key={`${String(index)} ${piece.text}`}
              className={styles[certainty]}
              aria-describedby={piece.findings.map(sentence).join(' ')}
            >
              {piece.text}
              {begun.map((each) => (
                <sup key={each} aria-hidden="true">
                  {each + 1}
                  {findings[each]?.certainty === 'likely' ? '!' : '?'}
                </sup>
              ))}
            </mark>
          );
        })}
      </p>
      {findings.length > 0 && (
        <ol className={styles['findings']}>
          {findings.map((finding, index) => (
            <li key={`${finding.kind} ${String(finding.start)}`} id={sentence(index)}>
              <strong className={styles[finding.certainty === 'likely' ? 'signLikely' : 'signPossible']}>
                {certaintyWords[finding.certainty][language]}
              </strong>{' '}
              {finding.sentence}
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

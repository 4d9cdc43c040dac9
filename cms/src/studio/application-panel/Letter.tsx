'use client';
import type { LetterText } from '../../applications/letters.ts';
import { useStudioLanguage } from '../language.ts';
import { fill } from '../publishing-panel/words.ts';
import styles from '../review-panel/review.module.css';
import own from './application.module.css';
import { applicationWords as words } from './words.ts';

/** A letter before it is sent. Private links are words here: they are made when it goes. */
export function Letter({ to, letter }: { to: string; letter: LetterText }) {
  const language = useStudioLanguage();
  const { subject, paragraphs, link, links = [] } = letter;
  return (
    <section className={own['letter']} aria-label={fill(words.letter[language], { email: to })}>
      <h3>{fill(words.letter[language], { email: to })}</h3>
      <div lang={letter.language}>
        <p>
          <strong>{subject}</strong>
        </p>
        {paragraphs.map((text, index) => (
          // The same words may stand in two paragraphs.
          <p key={`${index} ${text}`}>{text}</p>
        ))}
        {link && <p className={own['link']}>{link.label}</p>}
        {link && link.url !== '' && <p className={styles['detail']}>{link.url}</p>}
        {links.map(({ label }) => (
          <p key={label} className={styles['detail']}>
            {label}
          </p>
        ))}
      </div>
    </section>
  );
}

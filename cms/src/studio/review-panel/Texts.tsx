'use client';
import type { Review } from '../../moderation/review.ts';
import { useStudioLanguage } from '../language.ts';
import { fill } from '../publishing-panel/words.ts';
import { MarkedText } from '../marked-text/MarkedText.tsx';
import styles from './review.module.css';
import { fieldWords, reviewWords } from './words.ts';

/** What is written in a contribution, with what may tell who somebody is. */
export function Texts({ review }: { review: Review }) {
  const language = useStudioLanguage();
  const found = review.texts.flatMap(({ findings }) => findings);
  const count = found.length;
  const isLikely = found.some(({ certainty }) => certainty === 'likely');
  const own = review.texts.filter(({ field }) => field === 'title' || field === 'words');
  return (
    <section aria-labelledby="review-texts">
      <h2 id="review-texts">{reviewWords.texts[language]}</h2>
      <p className={styles[count === 0 ? 'calm' : isLikely ? 'alarm' : 'notice']}>
        {count === 0
          ? reviewWords.foundNone[language]
          : count === 1
            ? reviewWords.foundOne[language]
            : fill(reviewWords.found[language], { count })}
      </p>
      <div className={styles['card']}>
        {own.map(({ field, pieces, findings }) => (
          <div key={field} className={styles['field']}>
            <h4>{fieldWords[field][language]}</h4>
            <MarkedText pieces={pieces} findings={findings} lang={review.language} />
          </div>
        ))}
      </div>
    </section>
  );
}

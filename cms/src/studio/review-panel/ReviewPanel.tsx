'use client';
import { Button, Link, useConfig } from '@payloadcms/ui';
import { useEffect, useRef } from 'react';
import type { Review } from '../../moderation/review.ts';
import { useStudioLanguage } from '../language.ts';
import { dayIn, momentIn } from '../publishing-panel/time.ts';
import { fill } from '../publishing-panel/words.ts';
import { Decision } from './Decision.tsx';
import { Files } from './Files.tsx';
import { People } from './People.tsx';
import styles from './review.module.css';
import { Texts } from './Texts.tsx';
import { useReview } from './use-review.ts';
import { reviewWords, stateWords } from './words.ts';

/** A contribution in place of its form: what it is, who is in it, and what to do with it. */
export function ReviewPanel() {
  const language = useStudioLanguage();
  const { review, failed, reload, decide, addForm } = useReview();
  const state = useRef<HTMLHeadingElement>(null);
  const before = useRef<Review['state']>(undefined);

  // After a decision the form is gone: whoever reads by keyboard or ear goes on where its outcome stands.
  useEffect(() => {
    if (before.current === 'waiting' && review && review.state !== 'waiting') state.current?.focus();
    before.current = review?.state;
  }, [review]);

  if (!review) {
    return (
      <div className={styles['panel']}>
        <p role="status">{failed ?? reviewWords.loading[language]}</p>
        {failed !== undefined && (
          <Button buttonStyle="secondary" margin={false} onClick={() => void reload()}>
            {reviewWords.again[language]}
          </Button>
        )}
      </div>
    );
  }
  return (
    <div className={styles['panel']}>
      <div className={styles['what']}>
        <Origin review={review} />
        <Files review={review} />
        <Texts review={review} />
      </div>
      <div className={styles['who']}>
        <section aria-labelledby="review-state" className={styles['verdict']}>
          <h2 id="review-state" ref={state} tabIndex={-1}>
            {stateWords[review.state][language]}
          </h2>
          {review.state === 'waiting' ? (
            <>
              <Waited review={review} />
              <Decision review={review} onDecide={decide} />
            </>
          ) : (
            <Outcome review={review} />
          )}
        </section>
        <People review={review} onForm={addForm} />
      </div>
    </div>
  );
}

function Origin({ review: { invitation, submittedAt } }: { review: Review }) {
  const language = useStudioLanguage();
  const { title, campaign, ask } = invitation;
  return (
    <div className={styles['origin']}>
      <p>
        {fill(reviewWords.from[language], { title, campaign })}
        {submittedAt && (
          <>
            <br />
            {fill(reviewWords.handedIn[language], { time: momentIn(submittedAt, language) })}
          </>
        )}
      </p>
      <details>
        <summary>{reviewWords.ask[language]}</summary>
        <p>{ask}</p>
      </details>
    </div>
  );
}

/** Guardians who have not said yes. */
function Waited({ review: { waitingFor } }: { review: Review }) {
  const language = useStudioLanguage();
  const named = (state: 'waiting' | 'refused') =>
    waitingFor
      .filter(({ guardian }) => guardian === state)
      .map(({ alias }) => alias)
      .join(', ');
  const [waiting, refused] = [named('waiting'), named('refused')];
  return (
    <>
      {waiting && (
        <p className={styles['notice']}>{fill(reviewWords.waitingFor[language], { aliases: waiting })}</p>
      )}
      {refused && (
        <p className={styles['alarm']}>{fill(reviewWords.guardianRefused[language], { aliases: refused })}</p>
      )}
    </>
  );
}

/** What was decided, what was said, and what came of it. */
function Outcome({ review: { decidedAt, message, became, originalsUntil } }: { review: Review }) {
  const language = useStudioLanguage();
  const { config } = useConfig();
  const collections = `${config.routes.admin}/collections`;
  return (
    <>
      {decidedAt && <p>{fill(reviewWords.decided[language], { time: momentIn(decidedAt, language) })}</p>}
      {message && (
        <div>
          <h3>{reviewWords.said[language]}</h3>
          <blockquote>{message}</blockquote>
        </div>
      )}
      {became.length > 0 && (
        <div>
          <h3>{reviewWords.became[language]}</h3>
          <ul>
            {became.map(({ collection, id, title, published }) => (
              <li key={id}>
                <Link href={`${collections}/${collection}/${id}`}>{title}</Link>{' '}
                <span className={styles['detail']}>
                  ({reviewWords[published ? 'published' : 'draft'][language]})
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {originalsUntil && (
        <p className={styles['detail']}>
          {fill(reviewWords.originals[language], { day: dayIn(originalsUntil, language) })}
        </p>
      )}
      <p>
        <Link href={`${collections}/contributions`}>{reviewWords.back[language]}</Link>
      </p>
    </>
  );
}

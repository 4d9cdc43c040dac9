'use client';
import { Button, Link, useAuth, useConfig } from '@payloadcms/ui';
import { useEffect, useRef } from 'react';
import { factsOf } from '../../applications/letters.ts';
import type { ApplicationReview } from '../../applications/review.ts';
import { useStudioLanguage } from '../language.ts';
import { momentIn } from '../publishing-panel/time.ts';
import { fill } from '../publishing-panel/words.ts';
import styles from '../review-panel/review.module.css';
import own from './application.module.css';
import { Decision } from './Decision.tsx';
import { useApplication } from './use-application.ts';
import { applicationWords as words, likenessWords, stateWords } from './words.ts';

const inLanguage = { sq: words.inSq, en: words.inEn } as const;

/** An application in place of its form: what was written, who it may be the same as, and what to do with it. */
export function ApplicationPanel() {
  const language = useStudioLanguage();
  const { user } = useAuth<{ id: string; role: string }>();
  const { review, failed, reload, decide } = useApplication();
  const state = useRef<HTMLHeadingElement>(null);
  const before = useRef<ApplicationReview['state']>(undefined);

  // After a decision the form is gone: whoever reads by keyboard or ear goes on where its outcome stands.
  useEffect(() => {
    if (before.current && review && review.state !== before.current) state.current?.focus();
    before.current = review?.state;
  }, [review]);

  if (!review) {
    return (
      <div className={styles['panel']}>
        <p role="status">{failed ?? words.loading[language]}</p>
        {failed !== undefined && (
          <Button buttonStyle="secondary" margin={false} onClick={() => void reload()}>
            {words.again[language]}
          </Button>
        )}
      </div>
    );
  }
  const isOpen = review.state === 'waiting' || review.state === 'asked';
  const mayDecide = user?.role === 'admin' || user?.role === 'editor';
  return (
    <div className={styles['panel']}>
      <div className={styles['what']}>
        <Written review={review} />
        {isOpen && <Duplicates review={review} />}
      </div>
      <div className={styles['who']}>
        <section aria-labelledby="application-state" className={styles['verdict']}>
          <h2 id="application-state" ref={state} tabIndex={-1}>
            {stateWords[review.state][language]}
          </h2>
          <Conversation review={review} />
          {isOpen && mayDecide && <Decision key={review.state} review={review} onDecide={decide} />}
          {isOpen && !mayDecide && <p className={styles['detail']}>{words.readOnly[language]}</p>}
          {!isOpen && <Outcome review={review} />}
        </section>
      </div>
    </div>
  );
}

function Written({ review }: { review: ApplicationReview }) {
  const language = useStudioLanguage();
  const { applicant, group, sentAt, confirmedAt, signedAt } = review;
  const moment = (at: string | undefined) => (at === undefined ? undefined : momentIn(at, language));
  const rows = [
    { term: words.email[language], text: applicant.email },
    { term: words.written[language], text: words[applicant.language === 'sq' ? 'isSq' : 'isEn'][language] },
    { term: words.sent[language], text: moment(sentAt) },
    { term: words.confirmed[language], text: moment(confirmedAt) ?? words.notConfirmed[language] },
    { term: words.signed[language], text: moment(signedAt) },
  ].filter(({ text }) => text !== undefined);
  return (
    <section aria-labelledby="application-written">
      <h2 id="application-written">{words.heading[language]}</h2>
      <div className={styles['card']}>
        <dl className={own['facts']}>
          {factsOf({ ...applicant, language, url: undefined }, group?.name ?? '–').map(({ term, text }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{text}</dd>
            </div>
          ))}
          <div>
            <dt>{words.url[language]}</dt>
            <dd>
              {applicant.url ? (
                <a href={applicant.url} target="_blank" rel="noreferrer nofollow">
                  {applicant.url}
                </a>
              ) : (
                words.noUrl[language]
              )}
            </dd>
          </div>
          {rows.map(({ term, text }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
        <div>
          <h3>{words.about[language]}</h3>
          <blockquote lang={applicant.language}>{applicant.about}</blockquote>
        </div>
        <p className={styles['detail']}>{words.private[language]}</p>
      </div>
    </section>
  );
}

function Duplicates({ review: { duplicates } }: { review: ApplicationReview }) {
  const language = useStudioLanguage();
  const { config } = useConfig();
  return (
    <section aria-labelledby="application-duplicates">
      <h2 id="application-duplicates">{words.duplicates[language]}</h2>
      {duplicates.length === 0 ? (
        <p className={styles['calm']}>{words.noDuplicates[language]}</p>
      ) : (
        <ul className={own['duplicates']}>
          {duplicates.map(({ collection, id, name, why }) => (
            <li key={id} className={styles['notice']}>
              <Link href={`${config.routes.admin}/collections/${collection}/${id}`}>{name}</Link>{' '}
              <span className={styles['detail']}>
                {words[collection === 'members' ? 'member' : 'application'][language]}:{' '}
                {why.map((each) => likenessWords[each][language]).join(', ')}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** What was asked and what came back; or why it was declined. */
function Conversation({ review: { state, note, answer, applicant } }: { review: ApplicationReview }) {
  const language = useStudioLanguage();
  if (!note) return null;
  return (
    <>
      <div>
        <h3>{words[state === 'declined' ? 'reason' : 'asked'][language]}</h3>
        <blockquote lang={applicant.language}>{note}</blockquote>
      </div>
      {answer && (
        <div>
          <h3>{words.answered[language]}</h3>
          <blockquote lang={applicant.language}>{answer}</blockquote>
        </div>
      )}
    </>
  );
}

/** What was decided, and what came of it. */
function Outcome({ review: { decidedAt, decidedBy, member } }: { review: ApplicationReview }) {
  const language = useStudioLanguage();
  const { config } = useConfig();
  const collections = `${config.routes.admin}/collections`;
  return (
    <>
      {decidedAt && (
        <p>
          {fill(words[decidedBy === undefined ? 'decided' : 'decidedBy'][language], {
            time: momentIn(decidedAt, language),
            name: decidedBy ?? '',
          })}
        </p>
      )}
      {member && (
        <div>
          <h3>{words.became[language]}</h3>
          <p>
            <Link href={`${collections}/members/${member.id}`}>{member.name}</Link>
          </p>
          {member.page !== undefined && (
            <p>
              <a href={member.page} target="_blank" rel="noreferrer">
                {words.openPage[language]}
              </a>
            </p>
          )}
          {!member.isPublished && <p className={styles['notice']}>{words.notShown[language]}</p>}
          {member.missing.map((missing) => (
            <p key={missing} className={styles['notice']}>
              {fill(words.missing[language], { language: inLanguage[missing][language] })}
            </p>
          ))}
        </div>
      )}
      <p>
        <Link href={`${collections}/applications`}>{words.back[language]}</Link>
      </p>
    </>
  );
}

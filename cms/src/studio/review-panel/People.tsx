'use client';
import { useId, useState } from 'react';
import type { Review, ReviewedConsent, ReviewedPerson } from '../../moderation/review.ts';
import { useStudioLanguage } from '../language.ts';
import { dayIn } from '../publishing-panel/time.ts';
import { fill } from '../publishing-panel/words.ts';
import styles from './review.module.css';
import type { Outcome } from './use-review.ts';
import { ageWords, giverWords, guardianWords, reviewWords, useNames, useObjects } from './words.ts';

interface PeopleProps {
  review: Review;
  onForm: (participant: string, picture: File) => Promise<Outcome>;
}

/** Who is in a contribution, what they said yes to, and who is still waited for. */
export function People({ review, onForm }: PeopleProps) {
  const language = useStudioLanguage();
  return (
    <section aria-labelledby="review-people">
      <h2 id="review-people">{reviewWords.people[language]}</h2>
      {review.people.length === 0 && <p>{reviewWords.noPeople[language]}</p>}
      <ul className={styles['people']}>
        {review.people.map((person) => (
          <li key={person.id} className={styles['card']}>
            <PersonCard person={person} onForm={onForm} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function PersonCard({ person, onForm }: { person: ReviewedPerson; onForm: PeopleProps['onForm'] }) {
  const language = useStudioLanguage();
  const { alias, ageBand, school, guardian, consents, missing } = person;
  const form = consents.find((consent) => consent.form)?.form;
  return (
    <>
      <h3>
        {alias} <span className={styles['detail']}>{ageWords[ageBand][language]}</span>
      </h3>
      <dl>
        {guardian !== 'not-needed' && (
          <>
            <dt>{reviewWords.guardianOf[language]}</dt>
            <dd className={styles[guardian === 'approved' ? 'isFine' : 'isMissing']}>
              {guardianWords[guardian][language]}
            </dd>
          </>
        )}
        {school && (
          <>
            <dt>{reviewWords.school[language]}</dt>
            <dd>{school}</dd>
          </>
        )}
        <dt>{reviewWords.consents[language]}</dt>
        <dd>
          {consents.length === 0 ? (
            reviewWords.noConsents[language]
          ) : (
            <ul className={styles['consents']}>
              {consents.map((consent) => (
                <ConsentLine key={consent.use} consent={consent} />
              ))}
            </ul>
          )}
        </dd>
      </dl>
      {missing.length > 0 && (
        <p className={styles['alarm']}>
          {fill(reviewWords.missing[language], {
            uses: missing.map((use) => useObjects[use][language]).join(language === 'sq' ? ' dhe ' : ' and '),
          })}
        </p>
      )}
      {form && (
        <a href={form} target="_blank" rel="noreferrer">
          {reviewWords.openForm[language]}
        </a>
      )}
      {guardian === 'waiting' && consents.length > 0 && (
        <FormUpload onForm={(picture) => onForm(person.id, picture)} />
      )}
    </>
  );
}

function ConsentLine({ consent: { use, until, valid, givenBy } }: { consent: ReviewedConsent }) {
  const language = useStudioLanguage();
  return (
    <li className={styles[valid ? 'isFine' : 'isMissing']}>
      <strong>{useNames[use][language]}</strong> · {reviewWords[valid ? 'counts' : 'countsNot'][language]}
      <span className={styles['detail']}>
        {[
          until && fill(reviewWords.until[language], { day: dayIn(until, language) }),
          giverWords[givenBy][language],
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </li>
  );
}

/** A camera on a phone, a file elsewhere. */
function FormUpload({ onForm }: { onForm: (picture: File) => Promise<Outcome> }) {
  const language = useStudioLanguage();
  const id = useId();
  const [told, setTold] = useState<string>();
  const [isWorking, setWorking] = useState(false);

  const send = async (picture: File | undefined) => {
    if (!picture) return;
    setWorking(true);
    setTold(reviewWords.formSending[language]);
    const outcome = await onForm(picture);
    setWorking(false);
    setTold(outcome.ok ? reviewWords.formKept[language] : outcome.reason);
  };
  return (
    <div className={styles['form']}>
      <label htmlFor={id}>{reviewWords.form[language]}</label>
      <input
        id={id}
        type="file"
        accept="image/jpeg,image/png,image/webp"
        capture="environment"
        aria-describedby={`${id}-help`}
        disabled={isWorking}
        onChange={(event) => {
          const { currentTarget } = event;
          void send(currentTarget.files?.[0]).then(() => {
            // The same picture may be chosen again after a refusal.
            currentTarget.value = '';
          });
        }}
      />
      <span id={`${id}-help`} className={styles['detail']}>
        {reviewWords.formHelp[language]}
      </span>
      <p role="status">{told}</p>
    </div>
  );
}

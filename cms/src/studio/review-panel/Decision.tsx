'use client';
import { Button } from '@payloadcms/ui';
import { useId, useRef, useState } from 'react';
import type { DecisionBody } from '../../moderation/endpoints.ts';
import type { Review } from '../../moderation/review.ts';
import { useStudioLanguage } from '../language.ts';
import { fill } from '../publishing-panel/words.ts';
import styles from './review.module.css';
import type { Outcome } from './use-review.ts';
import { reviewWords } from './words.ts';

type Choice = DecisionBody['decision'];

interface DecisionProps {
  review: Review;
  onDecide: (decision: DecisionBody) => Promise<Outcome>;
}

const choices = { accept: 'accept', ask: 'askChange', decline: 'decline' } as const;

/** Accept, ask for a change, or decline: one choice, its message, one button. */
export function Decision({ review, onDecide }: DecisionProps) {
  const language = useStudioLanguage();
  const id = useId();
  const [choice, setChoice] = useState<Choice>();
  const [message, setMessage] = useState('');
  const [series, setSeries] = useState(review.seriesKnown ? (review.series[0]?.id ?? '') : '');
  const [wrong, setWrong] = useState<string>();
  const [isWorking, setWorking] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);
  const needsSeries = review.kind === 'audio';
  const isRequired = choice !== 'accept';

  const send = async () => {
    if (choice === undefined) return;
    if (isRequired && message.trim() === '') {
      setWrong(reviewWords.messageMissing[language]);
      box.current?.focus();
      return;
    }
    if (choice === 'accept' && needsSeries && series === '') {
      setWrong(reviewWords.seriesMissing[language]);
      document.getElementById(`${id}-series`)?.focus();
      return;
    }
    setWrong(undefined);
    setWorking(true);
    const said = message.trim();
    const outcome = await onDecide(
      choice === 'accept'
        ? {
            decision: 'accept',
            ...(said !== '' && { message: said }),
            ...(needsSeries && { series }),
          }
        : { decision: choice, message: said },
    );
    setWorking(false);
    if (!outcome.ok) setWrong(outcome.reason);
  };

  const add = (sentence: string) => {
    setMessage((before) =>
      (before.trim() === '' ? sentence : `${before.trimEnd()}\n${sentence}`).slice(0, 1000),
    );
    box.current?.focus();
  };
  const ready = choice === 'ask' ? review.ready.change : choice === 'decline' ? review.ready.decline : [];

  return (
    <div
      className={styles['decision']}
      role="group"
      aria-labelledby="review-state"
      onKeyDown={(event) => {
        // The form of the document is around this, and Enter in a field would send that one.
        if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault();
      }}
    >
      <fieldset disabled={isWorking}>
        <legend>{reviewWords.which[language]}</legend>
        {(Object.keys(choices) as Choice[]).map((each) => (
          <label key={each} className={styles['choice']}>
            <input
              type="radio"
              name={`${id}-choice`}
              checked={choice === each}
              onChange={() => {
                setChoice(each);
                setWrong(undefined);
              }}
            />
            {reviewWords[choices[each]][language]}
          </label>
        ))}
      </fieldset>
      {choice === 'accept' && <p className={styles['detail']}>{reviewWords.nothingIsPublic[language]}</p>}
      {choice === 'accept' && needsSeries && (
        <SeriesChoice id={`${id}-series`} review={review} series={series} onChange={setSeries} />
      )}
      {choice && (
        <div className={styles['field']}>
          <label htmlFor={`${id}-message`}>
            {fill(reviewWords.message[language], { alias: review.people[0]?.alias ?? '' })}{' '}
            {!isRequired && <span className={styles['detail']}>({reviewWords.optional[language]})</span>}
          </label>
          <textarea
            id={`${id}-message`}
            ref={box}
            rows={6}
            maxLength={1000}
            lang={review.language}
            value={message}
            required={isRequired}
            disabled={isWorking}
            aria-describedby={`${id}-help ${id}-wrong`}
            onChange={({ target }) => setMessage(target.value)}
          />
          <span id={`${id}-help`} className={styles['detail']}>
            {reviewWords.messageHelp[language]}
          </span>
        </div>
      )}
      {ready.length > 0 && (
        <details className={styles['ready']} open>
          <summary>{reviewWords.ready[language]}</summary>
          <p className={styles['detail']}>{reviewWords.readyHelp[language]}</p>
          <ul>
            {ready.map((sentence) => (
              <li key={sentence}>
                <button
                  type="button"
                  lang={review.language}
                  disabled={isWorking}
                  onClick={() => add(sentence)}
                >
                  {sentence}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
      <p id={`${id}-wrong`} role="alert" className={wrong ? styles['alarm'] : undefined}>
        {wrong}
      </p>
      {choice && (
        <div className={styles['actions']}>
          <Button
            type="button"
            onClick={() => void send()}
            buttonStyle={choice === 'decline' ? 'error' : 'primary'}
            margin={false}
            disabled={isWorking}
          >
            {isWorking ? reviewWords.working[language] : reviewWords[choices[choice]][language]}
          </Button>
        </div>
      )}
    </div>
  );
}

interface SeriesChoiceProps {
  id: string;
  review: Review;
  series: string;
  onChange: (series: string) => void;
}

function SeriesChoice({ id, review, series, onChange }: SeriesChoiceProps) {
  const language = useStudioLanguage();
  if (review.series.length === 0) return <p className={styles['alarm']}>{reviewWords.noSeries[language]}</p>;
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{reviewWords.series[language]}</label>
      <select id={id} value={series} required onChange={({ target }) => onChange(target.value)}>
        <option value="">{reviewWords.chooseSeries[language]}</option>
        {review.series.map(({ id: each, title }) => (
          <option key={each} value={each}>
            {title}
          </option>
        ))}
      </select>
    </div>
  );
}

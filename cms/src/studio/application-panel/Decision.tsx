'use client';
import { Button } from '@payloadcms/ui';
import { useId, useRef, useState } from 'react';
import type { DecisionBody } from '../../applications/endpoints.ts';
import { acceptedLetter, askedLetter, declinedLetter, type LetterText } from '../../applications/letters.ts';
import type { ApplicationReview } from '../../applications/review.ts';
import { useStudioLanguage } from '../language.ts';
import { fill } from '../publishing-panel/words.ts';
import styles from '../review-panel/review.module.css';
import { Letter } from './Letter.tsx';
import type { Outcome } from './use-application.ts';
import { applicationWords as words } from './words.ts';

type Choice = DecisionBody['decision'];

interface DecisionProps {
  review: ApplicationReview;
  onDecide: (decision: DecisionBody) => Promise<Outcome>;
}

const sendLabels = { accept: 'sendAccept', ask: 'sendAsk', decline: 'sendDecline' } as const;

/** Links are made when the letter is sent: here they lead nowhere. */
const noLinks = { confirm: '', answer: '', withdraw: '' };

/** Accept, ask, or decline: one choice, its words, the letter as it will be sent, one button. */
export function Decision({ review, onDecide }: DecisionProps) {
  const language = useStudioLanguage();
  const id = useId();
  const [choice, setChoice] = useState<Choice>();
  const [message, setMessage] = useState('');
  const [wrong, setWrong] = useState<string>();
  const [isWorking, setWorking] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);
  const { applicant, group, letter } = review;
  const isGroupShown = group?.isPublished ?? false;
  // An open question is answered before another is asked.
  const choices: Choice[] = review.state === 'asked' ? ['accept', 'decline'] : ['accept', 'ask', 'decline'];
  const written = words[applicant.language === 'sq' ? 'inSq' : 'inEn'][language];

  const send = async () => {
    if (choice === undefined) return;
    const said = message.trim();
    if (choice !== 'accept' && said === '') {
      setWrong(words.messageMissing[language]);
      box.current?.focus();
      return;
    }
    setWrong(undefined);
    setWorking(true);
    const outcome = await onDecide(
      choice === 'accept' ? { decision: 'accept' } : { decision: choice, message: said },
    );
    setWorking(false);
    if (!outcome.ok) setWrong(outcome.reason);
  };

  const said = message.trim() || words.yourWords[applicant.language];
  const letters: Record<Choice, () => LetterText> = {
    accept: () => acceptedLetter(letter, letter.page, group?.confirms ?? false),
    ask: () => askedLetter(letter, said, noLinks),
    decline: () => declinedLetter(letter, said, noLinks),
  };

  return (
    <div className={styles['decision']} role="group" aria-labelledby="application-state">
      <fieldset disabled={isWorking}>
        <legend>{words.which[language]}</legend>
        {choices.map((each) => (
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
            {words[each][language]}
          </label>
        ))}
      </fieldset>
      {choice === 'accept' && (
        <p className={isGroupShown ? styles['detail'] : styles['alarm']}>
          {isGroupShown
            ? fill(words.acceptNote[language], { language: written })
            : words.groupNotPublished[language]}
        </p>
      )}
      {choice && choice !== 'accept' && (
        <div className={styles['field']}>
          <label htmlFor={`${id}-message`}>
            {words[choice === 'ask' ? 'question' : 'reasonLabel'][language]}
          </label>
          <textarea
            id={`${id}-message`}
            ref={box}
            rows={5}
            maxLength={1000}
            lang={applicant.language}
            value={message}
            required
            disabled={isWorking}
            aria-describedby={`${id}-help ${id}-wrong`}
            onChange={({ target }) => setMessage(target.value)}
          />
          <span id={`${id}-help`} className={styles['detail']}>
            {fill(words.messageHelp[language], { language: written })}
          </span>
        </div>
      )}
      {choice && <Letter to={applicant.email} letter={letters[choice]()} />}
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
            disabled={isWorking || (choice === 'accept' && !isGroupShown)}
          >
            {isWorking ? words.working[language] : words[sendLabels[choice]][language]}
          </Button>
        </div>
      )}
    </div>
  );
}

'use client';
import { useEffect, useId, useState } from 'react';
import { useStudioLanguage } from '../language.ts';
import { clockOf, readClock } from './clock.ts';
import styles from './transcript.module.css';
import { transcriptWords as words } from './words.ts';

interface TimeInputProps {
  label: string;
  seconds: number;
  readOnly: boolean;
  onChange: (seconds: number) => void;
  /** Takes the time from the player. */
  now: { label: string; set: () => void };
}

/** A time that can be typed or taken from the player. What is no time stays visible and changes nothing. */
export function TimeInput({ label, seconds, readOnly, onChange, now }: TimeInputProps) {
  const language = useStudioLanguage();
  const id = useId();
  const [typed, setTyped] = useState(clockOf(seconds));
  useEffect(() => setTyped(clockOf(seconds)), [seconds]);
  const read = readClock(typed);

  const keep = () => {
    if (read === undefined) return;
    setTyped(clockOf(read));
    if (clockOf(read) !== clockOf(seconds)) onChange(read);
  };
  return (
    <div className={styles['time']}>
      <input
        type="text"
        inputMode="decimal"
        aria-label={label}
        aria-invalid={read === undefined || undefined}
        aria-describedby={read === undefined ? id : undefined}
        value={typed}
        readOnly={readOnly}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={keep}
        onKeyDown={({ key }) => key === 'Enter' && keep()}
      />
      {!readOnly && (
        <button type="button" aria-label={now.label} onClick={now.set}>
          {words.now[language]}
        </button>
      )}
      {read === undefined && (
        <span id={id} className={styles['hints']}>
          {words.wrongTime[language]}
        </span>
      )}
    </div>
  );
}

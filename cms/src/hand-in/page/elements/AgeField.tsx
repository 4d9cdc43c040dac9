'use client';
import { useId } from 'react';
import type { AgeBand } from '../../../collections/participants/config.ts';
import type { WordKey } from '../words.ts';
import { useWords } from '../Words.tsx';
import { FieldError } from './Notice.tsx';

/** The age bands, the youngest first. */
const bands = Object.keys({
  'under-13': true,
  '13-15': true,
  '16-17': true,
  adult: true,
} satisfies Record<AgeBand, true>) as AgeBand[];

interface AgeFieldProps {
  value: AgeBand | undefined;
  onChange: (band: AgeBand) => void;
  label: WordKey;
  error: string | undefined;
}

/** Asks for an age as a band. */
export function AgeField({ value, onChange, label, error }: AgeFieldProps) {
  const { say } = useWords();
  const id = useId();
  return (
    <fieldset className="field" aria-describedby={error ? `${id}-error ${id}-hint` : `${id}-hint`}>
      <legend>{say(label)}</legend>
      <p id={`${id}-hint`} className="hint">
        {say('age.hint')}
      </p>
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      <div className="choices two">
        {bands.map((band) => (
          <label key={band} className="choice">
            <input
              type="radio"
              name={`${id}-age`}
              value={band}
              checked={value === band}
              onChange={() => onChange(band)}
              aria-invalid={error ? true : undefined}
            />
            <span>{say(`age.${band}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

'use client';
import { type RefObject, useId, useState } from 'react';
import type { WordKey } from '../words.ts';
import { useWords } from '../Words.tsx';
import { FieldError } from './Notice.tsx';

interface AliasFieldProps {
  value: string;
  onChange: (alias: string) => void;
  /** Aliases to take, each of which passes. */
  ideas: readonly string[];
  label: WordKey;
  error: string | undefined;
  inputRef?: RefObject<HTMLInputElement | null>;
}

const SHOWN = 3;

/** Asks for an alias, and has some to offer. */
export function AliasField({ value, onChange, ideas, label, error, inputRef }: AliasFieldProps) {
  const { say } = useWords();
  const id = useId();
  const [from, setFrom] = useState(0);
  return (
    <div className="field">
      <label htmlFor={id}>{say(label)}</label>
      <p id={`${id}-hint`} className="hint">
        {say('alias.hint')}
      </p>
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      <input
        ref={inputRef}
        id={id}
        type="text"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        maxLength={60}
        autoComplete="off"
        autoCapitalize="words"
        spellCheck={false}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error ${id}-hint` : `${id}-hint`}
      />
      {ideas.length > 0 && (
        <div className="ideas" role="group" aria-labelledby={`${id}-ideas`}>
          <p id={`${id}-ideas`} className="hint">
            {say('alias.ideas')}
          </p>
          <div className="actions">
            {ideas.slice(from, from + SHOWN).map((idea) => (
              <button key={idea} type="button" className="button chip" onClick={() => onChange(idea)}>
                {idea}
              </button>
            ))}
            {ideas.length > SHOWN && (
              <button
                type="button"
                className="button plain"
                onClick={() => setFrom((from + SHOWN) % ideas.length)}
              >
                {say('alias.more')}
              </button>
            )}
          </div>
        </div>
      )}
    </div>
  );
}

'use client';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import type { AgeBand } from '../../../../collections/participants/config.ts';
import type { PersonView } from '../../../view.ts';
import { Refused } from '../../ask.ts';
import { AgeField } from '../../elements/AgeField.tsx';
import { AliasField } from '../../elements/AliasField.tsx';
import { useWords } from '../../Words.tsx';
import type { ContributionState } from '../use-contribution.ts';

interface PersonFormProps {
  /** Somebody on the list; without, somebody new. */
  person?: PersonView;
  /** Whether it is the one who began. */
  isSelf: boolean;
  ideas: readonly string[];
  change: ContributionState['change'];
  onDone: () => void;
}

/** Alias and age band of a person; the school only for those who look for it. */
export function PersonForm({ person, isSelf, ideas, change, onDone }: PersonFormProps) {
  const { say } = useWords();
  const id = useId();
  const [alias, setAlias] = useState(person?.alias ?? '');
  const [band, setBand] = useState<AgeBand | undefined>(person?.ageBand);
  const [school, setSchool] = useState(person?.school ?? '');
  const [errors, setErrors] = useState<{ alias?: string; age?: string; form?: string }>({});
  const [isWorking, setWorking] = useState(false);
  const aliasInput = useRef<HTMLInputElement>(null);
  useEffect(() => aliasInput.current?.focus(), []);

  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (isWorking) return;
    if (!band) {
      setErrors({ age: say(isSelf ? 'age.missing' : 'age.missingOther') });
      return;
    }
    setWorking(true);
    setErrors({});
    const body = { alias, ageBand: band, ...(school.trim() !== '' && { school: school.trim() }) };
    try {
      await change(person ? `people/${person.id}` : 'people', { method: person ? 'PUT' : 'POST', body });
      onDone();
    } catch (error) {
      setWorking(false);
      if (!(error instanceof Refused)) setErrors({ form: `${say('away.title')}. ${say('away.text')}` });
      else if (error.field === 'alias') {
        setErrors({ alias: error.message });
        aliasInput.current?.focus();
      } else setErrors({ form: error.message });
    }
  };

  return (
    <form onSubmit={(event) => void save(event)} noValidate>
      <AliasField
        value={alias}
        onChange={setAlias}
        ideas={ideas}
        label={isSelf ? 'alias.label' : 'people.aliasOther'}
        error={errors.alias}
        inputRef={aliasInput}
      />
      <AgeField
        value={band}
        onChange={setBand}
        label={isSelf ? 'age.label' : 'age.labelOther'}
        error={errors.age}
      />
      <details className="more" open={school !== '' || undefined}>
        <summary>{say('people.more')}</summary>
        <div className="field">
          <label htmlFor={id}>{say('people.schoolLabel')}</label>
          <p id={`${id}-hint`} className="hint">
            {say('people.schoolHint')}
          </p>
          <input
            id={id}
            type="text"
            maxLength={120}
            autoComplete="off"
            aria-describedby={`${id}-hint`}
            value={school}
            onChange={(event) => setSchool(event.target.value)}
          />
        </div>
      </details>
      <div role="alert">{errors.form && <p className="notice bad">{errors.form}</p>}</div>
      <div className="ways">
        <button type="submit" className="button main" aria-disabled={isWorking}>
          {say('people.save')}
        </button>
        <button type="button" className="button plain" onClick={onDone}>
          {say('people.cancel')}
        </button>
      </div>
    </form>
  );
}

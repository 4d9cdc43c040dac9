'use client';
import { type FormEvent, useRef, useState } from 'react';
import type { AgeBand } from '../../../collections/participants/config.ts';
import { contributionPath } from '../addresses.ts';
import { ask, Refused } from '../ask.ts';
import { AgeField } from '../elements/AgeField.tsx';
import { AliasField } from '../elements/AliasField.tsx';
import { useWords } from '../Words.tsx';

interface Errors {
  alias?: string;
  age?: string;
  form?: string;
}

/** Chooses an alias and begins a contribution; then its private link opens. */
export function BeginForm({ code, ideas }: { code: string; ideas: readonly string[] }) {
  const { language, say } = useWords();
  const [alias, setAlias] = useState('');
  const [band, setBand] = useState<AgeBand>();
  const [errors, setErrors] = useState<Errors>({});
  const [isWorking, setWorking] = useState(false);
  const aliasInput = useRef<HTMLInputElement>(null);

  const begin = async (event: FormEvent) => {
    event.preventDefault();
    if (isWorking) return;
    if (!band) {
      setErrors({ age: say('age.missing') });
      return;
    }
    setWorking(true);
    setErrors({});
    try {
      const { token } = await ask<{ token: string }>(language, 'begin', {
        method: 'POST',
        body: { code, alias, ageBand: band },
      });
      location.assign(`${contributionPath(language, token)}#link`);
    } catch (error) {
      setWorking(false);
      if (!(error instanceof Refused)) {
        setErrors({ form: `${say('away.title')}. ${say('away.text')}` });
      } else if (error.field === 'alias') {
        setErrors({ alias: error.message });
        aliasInput.current?.focus();
      } else {
        setErrors({ form: error.message });
      }
    }
  };

  return (
    <form onSubmit={(event) => void begin(event)} noValidate>
      <AliasField
        value={alias}
        onChange={setAlias}
        ideas={ideas}
        label="alias.label"
        error={errors.alias}
        inputRef={aliasInput}
      />
      <AgeField value={band} onChange={setBand} label="age.label" error={errors.age} />
      <div role="alert">{errors.form && <p className="notice bad">{errors.form}</p>}</div>
      <button type="submit" className="button main" aria-disabled={isWorking}>
        {say(isWorking ? 'begin.working' : 'begin')}
      </button>
    </form>
  );
}

'use client';
import { useId, useState } from 'react';
import { Refused } from '../ask.ts';
import { Confirm } from '../elements/Confirm.tsx';
import { useWords } from '../Words.tsx';
import type { ContributionState } from './use-contribution.ts';

/** Takes a contribution back, after asking once more. */
export function TakeBack({ change }: Pick<ContributionState, 'change'>) {
  const { say } = useWords();
  const id = useId();
  const [isAsking, setAsking] = useState(false);
  const [isWorking, setWorking] = useState(false);
  const [error, setError] = useState<string>();
  const takeBack = async () => {
    setAsking(false);
    setWorking(true);
    setError(undefined);
    try {
      await change('take-back', { method: 'POST' });
      window.scrollTo(0, 0);
    } catch (problem) {
      setError(problem instanceof Refused ? problem.message : `${say('away.title')}. ${say('away.text')}`);
    }
    setWorking(false);
  };
  return (
    <section className="take-back" aria-labelledby={id}>
      <h2 id={id}>{say('takeBack.title')}</h2>
      <p>{say('takeBack.lead')}</p>
      <button
        type="button"
        className="button strong"
        aria-disabled={isWorking}
        onClick={() => !isWorking && setAsking(true)}
      >
        {say('takeBack.do')}
      </button>
      <p role="status" className="told">
        {isWorking ? say('takeBack.working') : ''}
      </p>
      <div role="alert">{error && <p className="notice bad">{error}</p>}</div>
      {isAsking && (
        <Confirm
          heading={say('takeBack.sure')}
          text={say('takeBack.sureText')}
          yes={say('takeBack.yes')}
          no={say('takeBack.no')}
          onYes={() => void takeBack()}
          onNo={() => setAsking(false)}
        />
      )}
    </section>
  );
}

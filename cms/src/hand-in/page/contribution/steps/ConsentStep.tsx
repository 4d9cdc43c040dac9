'use client';
import type { ContributionView } from '../../../view.ts';
import { Ways } from '../../elements/Ways.tsx';
import { useWords } from '../../Words.tsx';
import { GuardianLinks } from '../GuardianLinks.tsx';
import type { ContributionState } from '../use-contribution.ts';
import { ConsentForm } from './ConsentForm.tsx';

interface ConsentStepProps {
  token: string;
  view: ContributionView;
  change: ContributionState['change'];
  /** Whose turn it is; after the last person, the guardians. */
  at: number;
  to: (at: number) => void;
  next: () => void;
  back: () => void;
}

/** Everybody says for themselves what may be shown, one after the other; then the guardians are asked. */
export function ConsentStep({ token, view, change, at, to, next, back }: ConsentStepProps) {
  const { say } = useWords();
  const person = view.people[at];
  const young = view.people.filter(({ guardian }) => guardian !== 'not-needed');
  if (person) {
    const isLast = at === view.people.length - 1;
    return (
      <ConsentForm
        key={person.id}
        view={view}
        person={person}
        isSelf={at === 0}
        change={change}
        next={() => (isLast && young.length === 0 ? next() : to(at + 1))}
        back={back}
      />
    );
  }
  return (
    <>
      <h1 tabIndex={-1}>{say('guardian.title')}</h1>
      <p className="lead">{say('guardian.lead')}</p>
      <GuardianLinks token={token} people={young} />
      <Ways next={next} back={() => to(Math.max(0, view.people.length - 1))} />
    </>
  );
}

'use client';
import { useEffect, useRef } from 'react';
import type { ContributionView } from '../../view.ts';
import { contributionPath } from '../addresses.ts';
import { PrivateLink } from '../elements/PrivateLink.tsx';
import { formatDay } from '../format.ts';
import { useWords } from '../Words.tsx';
import type { WordKey } from '../words.ts';
import { GuardianLinks } from './GuardianLinks.tsx';
import { RemovedList } from './RemovedList.tsx';
import type { Place } from './steps.ts';
import { TakeBack } from './TakeBack.tsx';
import type { ContributionState } from './use-contribution.ts';

type Shown = Exclude<ContributionView['state'], 'draft'>;

const headings = {
  waiting: 'receipt.waiting',
  'changes-asked': 'receipt.changes',
  accepted: 'receipt.accepted',
  published: 'receipt.published',
  declined: 'receipt.declined',
} as const satisfies Record<Shown, WordKey>;

function textOf(state: Shown, hasMessage: boolean): WordKey {
  switch (state) {
    case 'waiting':
      return 'receipt.waitingText';
    case 'changes-asked':
      return 'receipt.changesText';
    case 'accepted':
      return 'receipt.acceptedText';
    case 'published':
      return 'receipt.publishedText';
    case 'declined':
      return hasMessage ? 'receipt.declinedText' : 'receipt.declinedNone';
  }
}

interface ReceiptProps {
  token: string;
  view: ContributionView;
  change: ContributionState['change'];
  go: (place: Place | undefined) => void;
}

/** What has become of a contribution, what is public of it, and the way to take it back. */
export function Receipt({ token, view, change, go }: ReceiptProps) {
  const { language, say } = useWords();
  const state = view.state as Shown;
  const { message, places, submittedAt, title } = view;
  const heading = useRef<HTMLHeadingElement>(null);
  const name = say('name');
  useEffect(() => {
    document.title = name;
    heading.current?.focus({ preventScroll: true });
  }, [state, name]);
  const young = view.people.filter(({ guardian }) => guardian === 'waiting' || guardian === 'refused');
  const removed = [...new Set(view.files.flatMap((file) => file.removed))];

  return (
    <>
      <p className="state" data-state={state}>
        {title}
      </p>
      <h1 tabIndex={-1} ref={heading}>
        {say(headings[state])}
      </h1>
      <p className="lead">{say(textOf(state, message !== undefined))}</p>
      {message && (
        <aside className="notice message" aria-label={say('receipt.message')}>
          <p className="quoted">{message}</p>
        </aside>
      )}
      {state === 'changes-asked' && (
        <button type="button" className="button main" onClick={() => go({ step: 'files', at: 0 })}>
          {say('receipt.changesGo')}
        </button>
      )}
      {submittedAt && (
        <p className="hint">{say('receipt.submitted', { day: formatDay(language, submittedAt) })}</p>
      )}
      <section aria-labelledby="public">
        <h2 id="public">{say('receipt.public')}</h2>
        {places.length === 0 ? (
          <p>{say('receipt.publicNone')}</p>
        ) : (
          <ul>
            {places.map((place) => (
              <li key={place.url}>
                <a href={place.url} rel="noreferrer">
                  {place.title || place.url}
                </a>
              </li>
            ))}
          </ul>
        )}
      </section>
      {young.length > 0 && state !== 'declined' && (
        <section aria-labelledby="guardians">
          <h2 id="guardians">{say('receipt.guardians')}</h2>
          <p>{say('receipt.guardiansText')}</p>
          <GuardianLinks token={token} people={young} />
        </section>
      )}
      <section aria-labelledby="removed">
        <h2 id="removed">{say('receipt.removed')}</h2>
        <RemovedList removed={removed} />
      </section>
      <section aria-labelledby="keep">
        <h2 id="keep">{say('receipt.keep')}</h2>
        <p>{say('link.lead')}</p>
        <PrivateLink path={contributionPath(language, token)} title={say('name')} printable />
      </section>
      <TakeBack change={change} />
    </>
  );
}

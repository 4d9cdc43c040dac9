'use client';
import { useState } from 'react';
import type { PersonView } from '../../view.ts';
import { guardianPath } from '../addresses.ts';
import { ask, Refused } from '../ask.ts';
import { PrivateLink } from '../elements/PrivateLink.tsx';
import { useWords } from '../Words.tsx';

/** For everybody under 16: where their guardian's answer stands, and the link to ask for it. */
export function GuardianLinks({ token, people }: { token: string; people: readonly PersonView[] }) {
  const { say } = useWords();
  return (
    <>
      {people.map((person) => (
        <GuardianLink key={person.id} token={token} person={person} />
      ))}
      <details className="more">
        <summary>{say('guardian.paper')}</summary>
        <p>{say('guardian.paperText')}</p>
      </details>
    </>
  );
}

function GuardianLink({ token, person }: { token: string; person: PersonView }) {
  const { language, say } = useWords();
  const [link, setLink] = useState<string>();
  const [error, setError] = useState<string>();
  const make = async () => {
    setError(undefined);
    try {
      const made = await ask<{ token: string }>(language, `people/${person.id}/guardian-link`, {
        method: 'POST',
        token,
      });
      setLink(guardianPath(language, made.token));
    } catch (problem) {
      setError(problem instanceof Refused ? problem.message : `${say('away.title')}. ${say('away.text')}`);
    }
  };
  const { guardian, alias } = person;
  return (
    <section className="person" aria-label={say('guardian.who', { alias })}>
      <h2>{say('guardian.who', { alias })}</h2>
      {guardian !== 'not-needed' && <p className={`answer ${guardian}`}>{say(`guardian.${guardian}`)}</p>}
      {guardian !== 'approved' && (
        <>
          {link && (
            <>
              <p>{say('guardian.linkLead')}</p>
              <PrivateLink path={link} title={say('guardian.shareTitle')} />
            </>
          )}
          <button type="button" className={link ? 'button plain' : 'button'} onClick={() => void make()}>
            {say(link ? 'guardian.remake' : 'guardian.make')}
          </button>
          {link && <p className="hint">{say('guardian.remakeHint')}</p>}
        </>
      )}
      <div role="alert">{error && <p className="notice bad">{error}</p>}</div>
    </section>
  );
}

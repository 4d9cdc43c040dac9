'use client';
import { useRef, useState } from 'react';
import type { ContributionView, PersonView } from '../../../view.ts';
import { Refused } from '../../ask.ts';
import { Ways } from '../../elements/Ways.tsx';
import { useWords } from '../../Words.tsx';
import { kindOf } from '../kind.ts';
import type { ContributionState } from '../use-contribution.ts';
import { PersonForm } from './PersonForm.tsx';

interface PeopleStepProps {
  view: ContributionView;
  change: ContributionState['change'];
  ideas: readonly string[];
  limit: number;
  next: () => void;
  back: () => void;
}

/** Who is in it. */
export function PeopleStep({ view, change, ideas, limit, next, back }: PeopleStepProps) {
  const { say } = useWords();
  /** Who is being written: somebody on the list, or somebody new. */
  const [edited, setEdited] = useState<PersonView | 'new'>();
  const [error, setError] = useState<string>();
  const list = useRef<HTMLHeadingElement>(null);
  const close = () => {
    setEdited(undefined);
    // Where the form was is nothing any more to be at.
    list.current?.focus();
  };
  const remove = (person: PersonView) =>
    change(`people/${person.id}`, { method: 'DELETE' }).then(
      () => list.current?.focus(),
      (problem: unknown) => setError(problem instanceof Refused ? problem.message : say('away.text')),
    );

  return (
    <>
      <h1 tabIndex={-1} ref={list}>
        {say('people.title')}
      </h1>
      <p className="lead">{say(kindOf(view.files) === 'picture' ? 'people.leadPicture' : 'people.lead')}</p>
      <ul className="people plain-list">
        {view.people.map((person, index) => (
          <li key={person.id} className="person">
            {edited !== 'new' && edited?.id === person.id ? (
              <PersonForm person={person} isSelf={index === 0} ideas={ideas} change={change} onDone={close} />
            ) : (
              <>
                <p>
                  <strong>{person.alias}</strong>
                  {index === 0 && <span className="tag">{say('people.you')}</span>}
                  <span className="hint"> {say(`age.${person.ageBand}`)}</span>
                </p>
                {person.school && <p className="hint">{say('people.school', { school: person.school })}</p>}
                <div className="actions">
                  <button
                    type="button"
                    className="button small"
                    aria-label={say('people.editNamed', { alias: person.alias })}
                    onClick={() => setEdited(person)}
                  >
                    {say('people.edit')}
                  </button>
                  {index > 0 && (
                    <button
                      type="button"
                      className="button plain small"
                      aria-label={say('people.removeNamed', { alias: person.alias })}
                      onClick={() => void remove(person)}
                    >
                      {say('people.remove')}
                    </button>
                  )}
                </div>
              </>
            )}
          </li>
        ))}
      </ul>
      <div role="alert">{error && <p className="notice bad">{error}</p>}</div>
      {edited === 'new' ? (
        <section className="person" aria-labelledby="add-person">
          <h2 id="add-person">{say('people.addTitle')}</h2>
          <PersonForm ideas={ideas} isSelf={false} change={change} onDone={close} />
        </section>
      ) : (
        view.people.length < limit && (
          <button type="button" className="button" onClick={() => setEdited('new')}>
            {say('people.add')}
          </button>
        )
      )}
      {edited === undefined && (
        <>
          {view.people.length === 1 && <p className="hint">{say('people.alone')}</p>}
          <Ways next={next} back={back} />
        </>
      )}
    </>
  );
}

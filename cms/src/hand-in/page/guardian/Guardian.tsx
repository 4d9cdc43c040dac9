'use client';
import { useEffect, useRef, useState } from 'react';
import type { GuardianView } from '../../guardian.ts';
import { ask, Refused } from '../ask.ts';
import { Confirm } from '../elements/Confirm.tsx';
import { formatDay } from '../format.ts';
import { useWords } from '../Words.tsx';

type Shown = GuardianView | 'withdrawn';

/** Asks a guardian for one child's consents, and lets them change their mind. */
export function Guardian({ token, first }: { token: string; first: GuardianView }) {
  const { language, say } = useWords();
  const [view, setView] = useState<Shown>(first);
  const [isChanging, setChanging] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const [isWorking, setWorking] = useState(false);
  const [error, setError] = useState<string>();
  const heading = useRef<HTMLHeadingElement>(null);
  const answered = useRef(false);
  useEffect(() => {
    if (answered.current) heading.current?.focus();
  }, [view]);

  const answer = async (approves: boolean) => {
    if (isWorking) return;
    setAsking(false);
    setWorking(true);
    setError(undefined);
    const wasApproved = view !== 'withdrawn' && view.answer === 'approved';
    try {
      const found = await ask<GuardianView>(language, 'guardian', {
        method: 'POST',
        token,
        body: { approves },
      });
      answered.current = true;
      setView(found);
      setChanging(false);
    } catch (problem) {
      // After a withdrawal nothing is left that the link could open.
      if (wasApproved && problem instanceof Refused && problem.code === 'link-unknown') {
        answered.current = true;
        setView('withdrawn');
      } else {
        setError(
          problem instanceof Refused ? problem.message : `${say('away.title')}. ${say('away.formal')}`,
        );
      }
    }
    setWorking(false);
  };

  if (view === 'withdrawn') {
    return (
      <h1 tabIndex={-1} ref={heading}>
        {say('gr.withdrawn')}
      </h1>
    );
  }
  const { alias, workshop, title, kind, campaign, contact, uses, until } = view;
  const isOpen = view.answer === 'waiting' || isChanging;
  return (
    <>
      <h1 tabIndex={-1} ref={heading}>
        {say(view.answer === 'waiting' ? 'gr.title' : `gr.${view.answer}`)}
      </h1>
      {view.answer !== 'waiting' && <p className="lead">{say(`gr.${view.answer}Text`)}</p>}
      <p className={view.answer === 'waiting' ? 'lead' : undefined}>
        {workshop === '' ? say('gr.leadPlain', { alias }) : say('gr.lead', { alias, workshop })}
      </p>
      <p className="hint">{say('gr.aliasNote', { alias })}</p>
      <dl className="parts">
        {(title !== '' || kind) && (
          <div className="part">
            <dt>{say('gr.what')}</dt>
            <dd>
              {title !== '' && <p>{title}</p>}
              {kind && <p>{say(`kindName.${kind}`)}</p>}
            </dd>
          </div>
        )}
        <div className="part">
          <dt>{say('gr.uses')}</dt>
          <dd>
            <ul>
              {uses.map((use) => (
                <li key={use}>{say(`gr.use.${use}`, { alias })}</li>
              ))}
            </ul>
          </dd>
        </div>
        {campaign !== '' && (
          <div className="part">
            <dt>{say('gr.where')}</dt>
            <dd>
              <p>{say('gr.whereText', { campaign })}</p>
            </dd>
          </div>
        )}
        {until && (
          <div className="part">
            <dt>{say('gr.until')}</dt>
            <dd>
              <p>{say('gr.untilText', { day: formatDay(language, until) })}</p>
            </dd>
          </div>
        )}
        <div className="part">
          <dt>{say('gr.rights')}</dt>
          <dd>
            <ul>
              <li>{say('gr.right1')}</li>
              <li>{say('gr.right2')}</li>
              <li>{say('gr.right3')}</li>
            </ul>
            <p>{contact ? say('gr.contact', { contact }) : say('gr.contactPlain')}</p>
          </dd>
        </div>
      </dl>
      <section className="answering" aria-label={say('gr.answer')}>
        {isOpen ? (
          <div className="ways even">
            <button
              type="button"
              className="button large"
              aria-disabled={isWorking}
              onClick={() => void answer(true)}
            >
              {say('gr.yes')}
            </button>
            <button
              type="button"
              className="button large"
              aria-disabled={isWorking}
              onClick={() => void answer(false)}
            >
              {say('gr.no')}
            </button>
          </div>
        ) : view.answer === 'approved' ? (
          <button type="button" className="button strong" onClick={() => setAsking(true)}>
            {say('gr.withdraw')}
          </button>
        ) : (
          <button type="button" className="button" onClick={() => setChanging(true)}>
            {say('gr.change')}
          </button>
        )}
        <p role="status" className="told">
          {isWorking ? say('gr.working') : ''}
        </p>
        <div role="alert">{error && <p className="notice bad">{error}</p>}</div>
      </section>
      {isAsking && (
        <Confirm
          heading={say('gr.withdrawSure')}
          text={say('gr.withdrawText')}
          yes={say('gr.withdrawYes')}
          no={say('gr.withdrawNo')}
          onYes={() => void answer(false)}
          onNo={() => setAsking(false)}
        />
      )}
    </>
  );
}

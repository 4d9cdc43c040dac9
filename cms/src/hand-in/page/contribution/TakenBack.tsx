'use client';
import { useEffect, useRef } from 'react';
import type { WithdrawalView } from '../../view.ts';
import { formatInstant } from '../format.ts';
import { useWords } from '../Words.tsx';

/** What is left of a contribution that was taken back: a receipt with dates. */
export function TakenBack({ view }: { view: WithdrawalView }) {
  const { language, say } = useWords();
  const { at, doneAt, files, documents } = view;
  const isDone = doneAt !== undefined;
  const heading = useRef<HTMLHeadingElement>(null);
  const title = say('name');
  useEffect(() => {
    document.title = title;
    heading.current?.focus({ preventScroll: true });
  }, [isDone, title]);
  return (
    <>
      <h1 tabIndex={-1} ref={heading}>
        {say(isDone ? 'gone.done' : 'gone.running')}
      </h1>
      <p className="lead" role="status">
        {isDone
          ? say('gone.doneText', {
              asked: formatInstant(language, at),
              done: formatInstant(language, doneAt),
            })
          : say('gone.runningText')}
      </p>
      {files + documents > 0 && (
        <ul>
          {files > 0 && <li>{say('gone.files', { count: files })}</li>}
          {documents > 0 && <li>{say('gone.documents', { count: documents })}</li>}
        </ul>
      )}
      {isDone && (
        <>
          <p>{say('gone.nothing')}</p>
          <button type="button" className="button" onClick={() => window.print()}>
            {say('gone.print')}
          </button>
        </>
      )}
    </>
  );
}

'use client';
import { useWords } from '../Words.tsx';

/** What was hidden in a file and is gone. */
export function RemovedList({
  removed,
  heading,
  notes = [],
}: {
  removed: readonly string[];
  heading?: string;
  notes?: readonly string[];
}) {
  const { say } = useWords();
  return (
    <div className="removed">
      {removed.length === 0 ? (
        <p>{say('files.removedNone')}</p>
      ) : (
        <>
          {heading && (
            <p>
              <strong>{heading}</strong>
            </p>
          )}
          <p className="hint">{say('files.removedLead')}</p>
          <ul>
            {removed.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </>
      )}
      {notes.map((note) => (
        <p key={note} className="hint">
          {note}
        </p>
      ))}
    </div>
  );
}

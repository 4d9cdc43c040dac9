'use client';
import { useWords } from '../Words.tsx';

/** What was hidden in a file and is gone. */
export function RemovedList({ removed, notes }: { removed: readonly string[]; notes: readonly string[] }) {
  const { say } = useWords();
  return (
    <div className="removed">
      {removed.length === 0 ? (
        <p>{say('files.removedNone')}</p>
      ) : (
        <>
          <p>
            <strong>{say('files.removed')}</strong>
          </p>
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

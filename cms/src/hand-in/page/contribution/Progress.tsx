'use client';
import { useWords } from '../Words.tsx';

/** How far somebody has come: bars of a level meter, as many as there are steps. */
export function Progress({ step, of }: { step: number; of: number }) {
  const { say } = useWords();
  return (
    <div className="progress">
      <span className="meter" aria-hidden="true">
        {Array.from({ length: of }, (_, index) => (
          <span key={index} className={index < step ? 'on' : undefined} />
        ))}
      </span>
      <p>{say('step', { step, of })}</p>
    </div>
  );
}

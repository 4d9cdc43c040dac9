'use client';
import { useWords } from '../Words.tsx';
import type { WordKey } from '../words.ts';

interface WaysProps {
  back?: (() => void) | undefined;
  next: () => void;
  nextLabel?: WordKey;
  isWorking?: boolean;
}

/** The way on and the way back, at the end of a step. */
export function Ways({ back, next, nextLabel = 'next', isWorking = false }: WaysProps) {
  const { say } = useWords();
  return (
    <div className="ways">
      <button type="button" className="button main" aria-disabled={isWorking} onClick={next}>
        {say(nextLabel)}
      </button>
      {back && (
        <button type="button" className="button plain" onClick={back}>
          {say('back')}
        </button>
      )}
    </div>
  );
}

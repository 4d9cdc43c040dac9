'use client';
import { useWords } from '../Words.tsx';

/** Prints the page. */
export function PrintButton() {
  const { say } = useWords();
  return (
    <button type="button" className="button main" onClick={() => window.print()}>
      {say('sheet.print')}
    </button>
  );
}

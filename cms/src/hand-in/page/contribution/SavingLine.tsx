'use client';
import { useWords } from '../Words.tsx';
import type { Saving } from './use-description.ts';

const keys = { saved: 'saved', saving: 'saving', waiting: 'unsaved' } as const;

/** Says that what was written is kept. It has its place from the beginning, so that nothing moves. */
export function SavingLine({ saving }: { saving: Saving }) {
  const { say } = useWords();
  return (
    <p role="status" className="told">
      {saving ? say(keys[saving]) : ''}
    </p>
  );
}

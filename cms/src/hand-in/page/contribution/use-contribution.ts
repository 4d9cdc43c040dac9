'use client';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ContributionView, WithdrawalView } from '../../view.ts';
import { ask, type Question } from '../ask.ts';
import { useWords } from '../Words.tsx';

export type AnyView = ContributionView | WithdrawalView;

export interface ContributionState {
  view: AnyView;
  /** Asks the studio for a change and shows what it is like afterwards. @throws Refused, Unreachable */
  change: (path: string, question: Question) => Promise<void>;
  /** Reads it anew. Keeps what is shown when the studio cannot be reached. */
  refresh: () => Promise<void>;
}

/** Milliseconds until a contribution is looked at again, by what is going on with it. */
function pauseOf(view: AnyView): number | undefined {
  if (view.state === 'withdrawn') return view.doneAt === undefined ? 1000 : undefined;
  if (view.files.some(({ state }) => state === 'queued' || state === 'working')) return 1500;
  return view.state === 'draft' ? undefined : 30_000;
}

/** What a private link shows, kept up to date. */
export function useContribution(token: string, first: AnyView): ContributionState {
  const { language } = useWords();
  const [view, setView] = useState(first);
  // Answers may overtake each other; an older one never replaces a newer one.
  const asked = useRef(0);
  const shown = useRef(0);

  const read = useCallback(
    async (path: string, question: Question) => {
      const turn = ++asked.current;
      const found = await ask<AnyView>(language, path, { ...question, token });
      if (turn < shown.current) return;
      shown.current = turn;
      setView(found);
    },
    [language, token],
  );
  const refresh = useCallback(() => read('contribution', {}).catch(() => undefined), [read]);

  const pause = pauseOf(view);
  useEffect(() => {
    if (pause === undefined) return undefined;
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') void refresh();
    }, pause);
    const look = () => {
      if (document.visibilityState === 'visible') void refresh();
    };
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [pause, refresh]);

  return { view, change: read, refresh };
}

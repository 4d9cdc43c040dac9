'use client';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ContributionView } from '../../view.ts';
import { Refused } from '../ask.ts';
import type { ContributionState } from './use-contribution.ts';

export interface Description {
  title: string;
  words: string;
  /** What pictures show, by upload. */
  alts: Readonly<Record<string, string>>;
}

export type Saving = 'saved' | 'saving' | 'waiting' | undefined;

export interface DescriptionState {
  description: Description;
  write: (changes: Partial<Description>) => void;
  /** Sends what is not sent yet. */
  flush: () => Promise<void>;
  saving: Saving;
}

/** Milliseconds after the last letter. */
const AFTER_WRITING = 800;
/** Milliseconds until it is tried again without a connection. */
const AFTER_FAILING = 5000;

/** What is written about a contribution: kept here at once, in the studio soon after. */
export function useDescription(
  { title, words, files }: ContributionView,
  change: ContributionState['change'],
): DescriptionState {
  const [description, setDescription] = useState<Description>(() => ({
    title,
    words,
    alts: Object.fromEntries(files.map(({ upload, alt }) => [upload, alt])),
  }));
  const [saving, setSaving] = useState<Saving>();
  const latest = useRef(description);
  const unsent = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const flush = useCallback(async () => {
    clearTimeout(timer.current);
    if (!unsent.current) return;
    unsent.current = false;
    setSaving('saving');
    try {
      await change('contribution', { method: 'PUT', body: latest.current, keepalive: true });
      setSaving('saved');
    } catch (error) {
      // A no is said where it is handed in; what only got lost is sent again.
      if (error instanceof Refused) {
        setSaving(undefined);
        return;
      }
      unsent.current = true;
      setSaving('waiting');
      timer.current = setTimeout(() => void flush(), AFTER_FAILING);
    }
  }, [change]);

  const write = useCallback(
    (changes: Partial<Description>) => {
      const next = { ...latest.current, ...changes };
      latest.current = next;
      unsent.current = true;
      setDescription(next);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void flush(), AFTER_WRITING);
    },
    [flush],
  );

  useEffect(() => {
    const send = () => void flush();
    window.addEventListener('online', send);
    window.addEventListener('pagehide', send);
    return () => {
      window.removeEventListener('online', send);
      window.removeEventListener('pagehide', send);
      clearTimeout(timer.current);
    };
  }, [flush]);

  return { description, write, flush, saving };
}

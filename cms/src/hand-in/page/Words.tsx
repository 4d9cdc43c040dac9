'use client';
import type { Language } from '@bashke/content';
import { createContext, type ReactNode, use, useMemo } from 'react';
import type { Dictionary, Say } from './words.ts';

interface Spoken {
  language: Language;
  /** Where the pages are found: `https://studio.example`. */
  origin: string;
  say: Say;
}

const Speaking = createContext<Spoken | undefined>(undefined);

/** Gives the page its language and its words. */
export function Words({
  language,
  origin,
  dictionary,
  children,
}: {
  language: Language;
  origin: string;
  dictionary: Dictionary;
  children: ReactNode;
}) {
  const spoken = useMemo<Spoken>(
    () => ({
      language,
      origin,
      say: (key, gaps = {}) =>
        dictionary[key].replaceAll(/\{(\w+)\}/g, (gap, name: string) => String(gaps[name] ?? gap)),
    }),
    [language, origin, dictionary],
  );
  return <Speaking value={spoken}>{children}</Speaking>;
}

/** The words of the page. */
export function useWords(): Spoken {
  const spoken = use(Speaking);
  if (!spoken) throw new Error('A part of the hand-in pages stands outside of <Words>');
  return spoken;
}

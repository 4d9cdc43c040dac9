'use client';
import { useCallback, useEffect, useState } from 'react';
import { hashOf, type Place, readHash } from './steps.ts';

/** Where on the way the reader is, kept in the address, so that „back“ goes one step back. `undefined`: nowhere said. */
export function usePlace(): [Place | undefined, (place: Place | undefined) => void] {
  const [place, setPlace] = useState<Place>();

  useEffect(() => {
    const read = () => {
      // The way past the header leads to a part of the page, not to another step.
      if (location.hash === '#main') return;
      setPlace(readHash(location.hash));
    };
    read();
    window.addEventListener('popstate', read);
    window.addEventListener('hashchange', read);
    return () => {
      window.removeEventListener('popstate', read);
      window.removeEventListener('hashchange', read);
    };
  }, []);

  const go = useCallback((to: Place | undefined) => {
    history.pushState(null, '', to ? hashOf(to) : location.pathname);
    setPlace(to);
  }, []);
  return [place, go];
}

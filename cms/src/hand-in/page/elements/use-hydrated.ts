'use client';
import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** False in what the server sent and until the page can answer, true from then on. */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );

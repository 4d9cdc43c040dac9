'use client';
import { useState } from 'react';

export interface Messages {
  /** What was done last, for everybody to read and for screen readers to say. */
  message: string | undefined;
  /** What could not be done. */
  alarm: string | undefined;
  say: (sentence: string) => void;
  refuse: (sentence: string) => void;
}

/** What the editor says about the last thing that was done: it went well, or it did not. */
export function useMessages(): Messages {
  const [said, setSaid] = useState<{ message?: string; alarm?: string }>({});
  return {
    message: said.message,
    alarm: said.alarm,
    say: (message) => setSaid({ message }),
    refuse: (alarm) => setSaid({ alarm }),
  };
}

'use client';
import { useTranslation } from '@payloadcms/ui';
import type { ReactNode } from 'react';
import { speakAlbanian } from './speak-albanian.ts';

/** Everything in it that writes a time in words writes it in the language of the studio. */
export function AlbanianDates({ children }: { children: ReactNode }) {
  speakAlbanian(useTranslation().i18n);
  return children;
}

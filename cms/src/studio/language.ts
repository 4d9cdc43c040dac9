'use client';
import type { Language } from '@bashke/content';
import { useTranslation } from '@payloadcms/ui';

/** The language that the studio is read in. */
export function useStudioLanguage(): Language {
  const { i18n } = useTranslation();
  return i18n.language === 'en' ? 'en' : 'sq';
}

import type { Language } from '@bashke/content';
import type { PayloadRequest } from 'payload';
import type { Words } from '../fields/words.ts';

/** The language that the person behind a request reads the studio in. */
export function languageOf({ i18n }: Pick<PayloadRequest, 'i18n'>): Language {
  return i18n.language === 'en' ? 'en' : 'sq';
}

/** A sentence in the language of the person behind a request, its `{gaps}` filled. */
export function say(
  req: Pick<PayloadRequest, 'i18n'>,
  words: Words,
  params: Readonly<Record<string, string | number>> = {},
): string {
  return words[languageOf(req)].replace(/\{(\w+)\}/g, (gap, name: string) => String(params[name] ?? gap));
}

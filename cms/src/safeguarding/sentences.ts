import type { Language } from '@bashke/content';
import en from './i18n/en.json' with { type: 'json' };
import sq from './i18n/sq.json' with { type: 'json' };

export type SentenceKey = keyof typeof sq & keyof typeof en;

const dictionaries: Record<Language, Record<SentenceKey, string>> = { sq, en };

/** A sentence in one language, its `{gaps}` filled. */
export function sentence(
  key: SentenceKey,
  language: Language,
  params: Readonly<Record<string, string | number>> = {},
): string {
  return dictionaries[language][key].replaceAll(/\{(\w+)\}/g, (gap, name: string) =>
    String(params[name] ?? gap),
  );
}

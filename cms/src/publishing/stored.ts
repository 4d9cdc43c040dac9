import type { Language } from '@bashke/content';
import { languages } from '@bashke/content';

/**
 * What the database may hold of `T`: a draft may lack anything, and what was required once may have been
 * written before it was.
 */
export type Stored<T> = T extends string | number | boolean | null | undefined
  ? T | null | undefined
  : T extends readonly (infer Entry)[]
    ? Stored<Entry>[] | null | undefined
    : { [K in keyof T]?: Stored<T[K]> } | null | undefined;

/** Every field of the contract's `T`, named but not checked yet: a field that is forgotten does not compile. */
export type Unchecked<T> = {
  [K in keyof Required<T>]: K extends 'type' | 'collection' | 'kind' ? T[K] | undefined : unknown;
};

/** The text without white space around it; `undefined` for an empty one. */
export function present(text: string | null | undefined): string | undefined {
  const trimmed = text?.trim();
  return trimmed === '' ? undefined : trimmed;
}

/** The identity of a related document, read with or without its fields. */
export function idOf(relation: unknown): string | undefined {
  if (typeof relation === 'string') return present(relation);
  if (typeof relation !== 'object' || relation === null || !('id' in relation)) return undefined;
  return String(relation.id);
}

/** The identities of related documents; gaps are left out. */
export const idsOf = (relations: readonly unknown[] | null | undefined): string[] =>
  (relations ?? []).flatMap((relation) => idOf(relation) ?? []);

/** The calendar day of an instant or a day, in Tirana. */
export function dayOf(instant: string | null | undefined): string | undefined {
  const text = present(instant);
  if (text === undefined || /^\d{4}-\d{2}-\d{2}$/.test(text)) return text;
  const time = new Date(text);
  if (Number.isNaN(time.getTime())) return text;
  // The Swedish form of a date is the ISO form.
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Tirane' }).format(time);
}

const isLocalised = (value: object): boolean =>
  Object.keys(value).every((key) => languages.includes(key as Language));

/**
 * One language of a value that was read in all languages: `{ sq: …, en: … }` becomes the one of the two.
 * No field is named after a language, so nothing else looks like it. What a language lacks is `undefined`,
 * and so is a group of fields that is empty.
 */
export function inLanguage(value: unknown, language: Language): unknown {
  if (Array.isArray(value)) return value.map((entry) => inLanguage(entry, language));
  if (typeof value !== 'object' || value === null) return value;
  if (isLocalised(value)) return inLanguage((value as Record<Language, unknown>)[language], language);
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, inLanguage(part, language)]));
}

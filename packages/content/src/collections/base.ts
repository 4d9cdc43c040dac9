import { z } from 'zod';
import type { Language } from '../language.ts';

/** The texts of a document by language. A language that is not there is not shown: nothing falls back. */
export const perLanguage = <T extends z.ZodType>(text: T) =>
  z.strictObject({ sq: text.optional(), en: text.optional() } satisfies Record<Language, unknown>);

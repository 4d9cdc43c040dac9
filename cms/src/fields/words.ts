import type { Language } from '@bashke/content';

/** A text of the studio in every language that staff read. */
export type Words = Record<Language, string>;

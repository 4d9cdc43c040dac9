import { z } from 'zod';
import type { FormField } from './field.ts';
import { writtenEmail } from './text.ts';

/** A wish to receive the newsletter of the Centre, in the language of the page. */
export const newsletterSchema = z.object({ email: writtenEmail });
export type Newsletter = z.infer<typeof newsletterSchema>;

export const newsletterFields: readonly FormField[] = [
  { name: 'email', input: 'email', required: true, max: 254, autocomplete: 'email' },
];

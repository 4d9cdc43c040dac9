import { z } from 'zod';
import type { FormField } from './field.ts';
import { unlessEmpty, writtenEmail, writtenLine, writtenText } from './text.ts';

/** A message to the people behind a campaign. */
export const contactSchema = z.object({
  name: unlessEmpty(writtenLine(120)),
  email: writtenEmail,
  message: writtenText(3000, 10),
});
export type Contact = z.infer<typeof contactSchema>;

export const contactFields: readonly FormField[] = [
  { name: 'name', input: 'line', required: false, max: 120, autocomplete: 'name' },
  { name: 'email', input: 'email', required: true, max: 254, autocomplete: 'email' },
  { name: 'message', input: 'text', required: true, max: 3000 },
];

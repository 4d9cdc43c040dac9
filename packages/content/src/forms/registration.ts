import { z } from 'zod';
import type { FormField } from './field.ts';
import { chosen, unlessEmpty, writtenEmail, writtenLine, writtenText } from './text.ts';

/** A place at a summit. */
export const registrationSchema = z.object({
  name: writtenLine(120, 2),
  organisation: unlessEmpty(writtenLine(120)),
  role: unlessEmpty(writtenLine(120)),
  email: writtenEmail,
  /** Sessions of interest: identities. Of those with seats of their own, one is asked for. */
  sessions: chosen(60),
  /** What the person needs to take part. */
  access: unlessEmpty(writtenText(500)),
  dietary: unlessEmpty(writtenLine(200)),
});
export type Registration = z.infer<typeof registrationSchema>;

export const registrationFields: readonly FormField[] = [
  { name: 'name', input: 'line', required: true, max: 120, autocomplete: 'name' },
  { name: 'email', input: 'email', required: true, max: 254, autocomplete: 'email' },
  { name: 'organisation', input: 'line', required: false, max: 120, autocomplete: 'organization' },
  { name: 'role', input: 'line', required: false, max: 120, autocomplete: 'organization-title' },
  { name: 'sessions', input: 'sessions', required: false },
  { name: 'access', input: 'text', required: false, max: 500 },
  { name: 'dietary', input: 'line', required: false, max: 200 },
];

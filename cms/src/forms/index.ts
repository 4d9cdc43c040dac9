import type { FormName } from '@bashke/content';
import { application } from '../applications/form.ts';
import { contact } from '../contact/form.ts';
import { newsletter } from '../newsletter/form.ts';
import { registration } from '../registrations/form.ts';
import type { FormDefinition } from './definition.ts';

/** The forms that visitors can send, by name. */
export const forms: { readonly [F in FormName]: FormDefinition<F> } = {
  registration,
  application,
  newsletter,
  contact,
};

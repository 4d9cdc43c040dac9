import { z } from 'zod';
import { languageSchema } from '../language.ts';
import { id } from '../text.ts';
import { applicationFields, applicationSchema } from './application.ts';
import { contactFields, contactSchema } from './contact.ts';
import type { FormField } from './field.ts';
import type { FormName } from './names.ts';
import { newsletterFields, newsletterSchema } from './newsletter.ts';
import { registrationFields, registrationSchema } from './registration.ts';

export type { Application } from './application.ts';
export type { Contact } from './contact.ts';
export type { FormField } from './field.ts';
export { type FormName, formNames, formNameSchema } from './names.ts';
export type { Newsletter } from './newsletter.ts';
export type { Registration } from './registration.ts';

/** What may be sent with each form: the rules of the page and of the studio alike. */
export const formSchemas = {
  registration: registrationSchema,
  application: applicationSchema,
  newsletter: newsletterSchema,
  contact: contactSchema,
} as const satisfies Record<FormName, z.ZodObject>;
export type FormValues<F extends FormName> = z.infer<(typeof formSchemas)[F]>;

/** The fields of each form, in the order of the page. */
export const formFields = {
  registration: registrationFields,
  application: applicationFields,
  newsletter: newsletterFields,
  contact: contactFields,
} as const satisfies Record<FormName, readonly FormField[]>;

/** The name under which `about` is sent: an application has a field of its own that is called `about`. */
export const aboutInput = 'subject';

/** What goes with every form besides its fields, unseen by visitors. */
export const formEnvelopeSchema = z
  .object({
    /** The campaign on whose microsite the form is. */
    campaign: id,
    language: languageSchema,
    /** The summit or the group that it is about. */
    [aboutInput]: id.optional(),
    /** Proof of work: what the script of the page found for a challenge. Missing where no script runs. */
    altcha: z.string().max(2000).optional(),
  })
  .transform(({ [aboutInput]: about, ...rest }) => ({ ...rest, ...(about !== undefined && { about }) }));
export type FormEnvelope = z.infer<typeof formEnvelopeSchema>;

/** A field that people do not see and leave empty, and that programs like to fill in. */
export const trap = 'website';

/** What the studio answers a script. */
export const formAnswerSchema = z.union([
  z.strictObject({ done: z.literal(true), title: z.string(), text: z.string() }),
  z.strictObject({
    done: z.literal(false),
    /** What went wrong as a whole. */
    message: z.string(),
    /** What is to be mended, by field. */
    fields: z.record(z.string(), z.string()),
  }),
]);
export type FormAnswer = z.infer<typeof formAnswerSchema>;

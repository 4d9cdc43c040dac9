import { z } from 'zod';
import { email, id, line, phone, prose, webAddress } from '../../text.ts';
import { perLanguage } from '../base.ts';

/** A `helpline` listens and advises; a `hotline` takes reports; a `service` does other work for people. */
export const helpServiceKinds = ['helpline', 'hotline', 'service'] as const;

export const helpServiceTextSchema = z.strictObject({
  name: line(80),
  /** Whom it is for. */
  audience: line(160).optional(),
  /** When it answers, in words. */
  hours: line(120).optional(),
  /** What a call costs, in words. */
  cost: line(80).optional(),
  about: prose(400).optional(),
});
export type HelpServiceText = z.infer<typeof helpServiceTextSchema>;

export const helpServiceSchema = z.strictObject({
  collection: z.literal('help-services'),
  id,
  kind: z.enum(helpServiceKinds),
  phone: phone.optional(),
  /** The number as people know it: `116 111`. */
  phoneText: line(24).optional(),
  /** Where to write or report. */
  url: webAddress.optional(),
  email: email.optional(),
  /** BCP 47 tags of the languages spoken: `sq`, `en`, `el`. */
  languages: z.array(z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)).max(12),
  /** True while the service is being tried out and may not always answer. */
  testing: z.boolean(),
  texts: perLanguage(helpServiceTextSchema),
});
export type HelpService = z.infer<typeof helpServiceSchema>;

import { z } from 'zod';
import { plainText } from '../plain-text.ts';

/** A line that a visitor wrote: cleaned of what cannot be seen, on one line, so that no header can be added by it. */
export const writtenLine = (max: number, min = 1) =>
  z
    .string()
    .max(max * 4)
    .transform((text) => plainText(text).normalize().replaceAll(/\s+/gu, ' '))
    .pipe(z.string().min(min).max(max));

/** A text that a visitor wrote, over several lines. */
export const writtenText = (max: number, min = 1) =>
  z
    .string()
    .max(max * 4)
    .transform((text) =>
      plainText(text)
        .normalize()
        .replaceAll(/\n{3,}/g, '\n\n'),
    )
    .pipe(z.string().min(min).max(max));

/** An empty field of a form counts as none. */
export const unlessEmpty = <T extends z.ZodType>(schema: T) =>
  z.preprocess(
    (value) => (typeof value === 'string' && value.trim() === '' ? undefined : value),
    schema.optional(),
  );

/** No part of a domain ends with a hyphen: zod lets such addresses through, and the studio's database does not. */
const domainParts = /@(?!.*-(?:\.|$))/;

/** An e-mail address that a visitor wrote: small letters after the @, so that it is found again. */
export const writtenEmail = z
  .string()
  .max(1000)
  .transform((text) => plainText(text).normalize())
  .pipe(z.email().max(254).regex(domainParts))
  .transform((text) => {
    const at = text.lastIndexOf('@');
    return text.slice(0, at + 1) + text.slice(at + 1).toLowerCase();
  });

/** A name before the host, which people take for the host: `https://ministry.example@elsewhere.example`. */
const nameBeforeHost = /^https?:[/\\]*[^/\\?#]*@/i;

/** A web address that a visitor wrote, with or without `https://`. */
export const writtenAddress = z
  .string()
  .max(4000)
  .transform((text) => plainText(text).normalize())
  .transform((text) => (text === '' || /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`))
  .pipe(
    z
      .url({ protocol: /^https?$/, hostname: z.regexes.domain })
      .max(300)
      .refine((address) => !nameBeforeHost.test(address)),
  );

/** A box that was ticked. Without it there is none, or it says so. */
export const ticked = z.preprocess(
  (value) => value === true || value === 'on' || value === 'true',
  z.boolean(),
);

/** Of several boxes with one name, those that were ticked: one arrives as a text, none not at all. */
export const chosen = (max: number) =>
  z.preprocess(
    (value) => (value === undefined || value === '' ? [] : [value].flat()),
    z.array(z.string().min(1).max(64)).max(max),
  );

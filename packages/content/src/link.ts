import { z } from 'zod';
import { summitPageSchema } from './collections/summits/pages.ts';
import { email, id, line, phone, webAddress } from './text.ts';

/** Where a link leads. A page is named by its identity, so a renamed address never breaks a link. */
export const targetSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('page'),
    /** A page of the same microsite. */
    page: id,
    /** The anchor of a heading on it, without `#`. */
    fragment: z
      .string()
      .regex(/^[a-z0-9-]{1,80}$/)
      .optional(),
  }),
  z.strictObject({
    kind: z.literal('summit'),
    /** A summit of this campaign or of another. */
    summit: id,
    part: summitPageSchema,
  }),
  z.strictObject({
    kind: z.literal('group'),
    /** The directory of a group, at home on this campaign or on another. */
    group: id,
  }),
  z.strictObject({ kind: z.literal('url'), url: webAddress }),
  z.strictObject({
    kind: z.literal('document'),
    /** A media document of kind `document`. */
    media: id,
  }),
  z.strictObject({ kind: z.literal('phone'), phone }),
  z.strictObject({ kind: z.literal('email'), email }),
]);
export type Target = z.infer<typeof targetSchema>;

export const linkSchema = z.strictObject({
  /** What the visitor reads; it must make sense out of context. */
  label: line(80),
  target: targetSchema,
});
export type Link = z.infer<typeof linkSchema>;

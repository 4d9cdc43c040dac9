import { z } from 'zod';
import { id, line, prose } from '../../text.ts';
import { blockBase } from '../base.ts';

/** Files to take along. */
export const downloadsSchema = z.strictObject({
  ...blockBase,
  type: z.literal('downloads'),
  heading: line(120).optional(),
  items: z
    .array(
      z.strictObject({
        title: line(120),
        text: prose(300).optional(),
        /** A media document; its type and size are shown. */
        file: id,
      }),
    )
    .min(1)
    .max(24),
});
export type Downloads = z.infer<typeof downloadsSchema>;

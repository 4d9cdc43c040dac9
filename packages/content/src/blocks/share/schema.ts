import { z } from 'zod';
import { line, prose } from '../../text.ts';
import { blockBase } from '../base.ts';

/** Passing the page on: the sharing of the visitor's device and plain links, no outside script. */
export const shareSchema = z.strictObject({
  ...blockBase,
  type: z.literal('share'),
  heading: line(120),
  text: prose(280),
});
export type Share = z.infer<typeof shareSchema>;

import { z } from 'zod';
import { formNameSchema } from '../../forms/names.ts';
import { id, line, prose } from '../../text.ts';
import { blockBase } from '../base.ts';

/** A form that visitors fill in. It works only while the studio can be reached, and says so where it cannot. */
export const formSchema = z
  .strictObject({
    ...blockBase,
    type: z.literal('form'),
    form: formNameSchema,
    heading: line(120).optional(),
    intro: prose(400).optional(),
    /** What a registration is for. */
    summit: id.optional(),
    /** What an application is for. */
    group: id.optional(),
  })
  .refine(({ form, summit }) => form !== 'registration' || summit !== undefined, { path: ['summit'] })
  .refine(({ form, group }) => form !== 'application' || group !== undefined, { path: ['group'] });
export type FormBlock = z.infer<typeof formSchema>;

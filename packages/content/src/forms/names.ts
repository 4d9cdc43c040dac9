import { z } from 'zod';

/** What visitors can fill in. */
export const formNames = ['registration', 'application', 'newsletter', 'contact'] as const;
export const formNameSchema = z.enum(formNames);
export type FormName = z.infer<typeof formNameSchema>;

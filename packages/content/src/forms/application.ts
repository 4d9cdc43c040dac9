import { z } from 'zod';
import {
  counties,
  countySchema,
  memberKinds,
  memberKindSchema,
  sectors,
  sectorSchema,
} from '../collections/members/schema.ts';
import type { FormField } from './field.ts';
import { ticked, unlessEmpty, writtenAddress, writtenEmail, writtenLine, writtenText } from './text.ts';

/** A wish to become a member of a group. */
export const applicationSchema = z.object({
  kind: memberKindSchema,
  /** Of the organisation, of the institution, or of the expert. */
  name: writtenLine(120, 2),
  sector: sectorSchema,
  county: countySchema,
  url: unlessEmpty(writtenAddress),
  about: writtenText(600, 20),
  /** Who speaks for it. Not published. */
  contact: writtenLine(120, 2),
  email: writtenEmail,
  /** The statement was read and is signed. */
  signed: ticked.pipe(z.literal(true)),
});
export type Application = z.infer<typeof applicationSchema>;

export const applicationFields: readonly FormField[] = [
  { name: 'kind', input: 'choice', required: true, options: Object.keys(memberKinds) },
  { name: 'name', input: 'line', required: true, max: 120, autocomplete: 'organization' },
  { name: 'sector', input: 'choice', required: true, options: Object.keys(sectors) },
  { name: 'county', input: 'choice', required: true, options: Object.keys(counties) },
  { name: 'url', input: 'address', required: false, max: 300, autocomplete: 'url' },
  { name: 'about', input: 'text', required: true, max: 600 },
  { name: 'contact', input: 'line', required: true, max: 120, autocomplete: 'name' },
  { name: 'email', input: 'email', required: true, max: 254, autocomplete: 'email' },
  { name: 'signed', input: 'tick', required: true },
];

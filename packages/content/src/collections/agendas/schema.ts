import { z } from 'zod';
import { id, instant } from '../../text.ts';
import { names } from '../names.ts';

/** When and where something takes place. */
export const placingSchema = z.strictObject({
  /** With the offset of Tirana on that day. */
  start: instant,
  minutes: z
    .int()
    .min(5)
    .max(24 * 60),
  /** A room of the summit. */
  room: id,
});
export type Placing = z.infer<typeof placingSchema>;

export const agendaEntrySchema = z.strictObject({ session: id, ...placingSchema.shape });
export type AgendaEntry = z.infer<typeof agendaEntrySchema>;

/** `from` is missing for what was added, `to` for what was taken off; else it was moved. */
export const agendaChangeSchema = z.strictObject({
  session: id,
  /** As it was called then: it may be gone. */
  titles: names(160),
  from: placingSchema.optional(),
  to: placingSchema.optional(),
});
export type AgendaChange = z.infer<typeof agendaChangeSchema>;

/** A released version of a summit's agenda. What staff move about becomes public with the next one. */
export const agendaSchema = z.strictObject({
  collection: z.literal('agendas'),
  id,
  summit: id,
  version: z.int().min(1),
  releasedAt: instant,
  entries: z.array(agendaEntrySchema).max(400),
  /** Since the version before. */
  changes: z.array(agendaChangeSchema).max(800),
});
export type Agenda = z.infer<typeof agendaSchema>;

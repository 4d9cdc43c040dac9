import { z } from 'zod';
import { line } from '../text.ts';

export const participantRoles = ['host', 'guest', 'maker'] as const;
export type ParticipantRole = (typeof participantRoles)[number];

/** Somebody who can be heard or seen, or who made something: only what may be published, never a real name. */
export const participantSchema = z.strictObject({
  role: z.enum(participantRoles),
  /** Absent where the consent for showing it is: the person then goes unnamed. */
  alias: line(30).optional(),
  /** Only with a consent for this very use. */
  school: line(120).optional(),
});
export type Participant = z.infer<typeof participantSchema>;

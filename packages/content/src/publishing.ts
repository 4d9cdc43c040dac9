import { z } from 'zod';
import { problemSchema } from './problems/problem.ts';

/** What a release is, for the studio's record of it. */
export const releaseSummarySchema = z.strictObject({
  /** The release's folder; later releases sort after earlier ones. */
  id: z.string(),
  /** The campaign's document. */
  campaign: z.string(),
  slug: z.string(),
  languages: z.array(z.string()),
  /** HTML pages in the release. */
  pages: z.int(),
  /** Files made anew for it; all others were taken over from the release before. */
  rendered: z.int(),
  /** Files whose bytes differ from the release before, or that are new or gone. */
  changed: z.int(),
  files: z.int(),
  bytes: z.int(),
  /** From the arrival of the snapshot to the moment the new bytes were live. */
  milliseconds: z.number(),
  /** Keys of every document of the snapshot: who shows what. */
  documents: z.array(z.string()),
});
export type ReleaseSummary = z.infer<typeof releaseSummarySchema>;

export const publishSteps = ['check', 'render', 'verify', 'write', 'swap'] as const;
export type PublishStep = (typeof publishSteps)[number];

/**
 * What the publisher says while it works, one JSON object a line. The last one is never `progress`.
 * `unknown-documents`: send the parcel again with these bodies. `superseded`: a later snapshot of the
 * campaign is live or under way already, so nothing was done.
 */
export const publishEventSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('progress'), step: z.enum(publishSteps), done: z.int(), total: z.int() }),
  z.strictObject({ type: z.literal('live'), release: releaseSummarySchema }),
  z.strictObject({ type: z.literal('failed'), problems: z.array(problemSchema) }),
  z.strictObject({ type: z.literal('superseded') }),
  z.strictObject({ type: z.literal('unknown-documents'), hashes: z.array(z.string()) }),
]);
export type PublishEvent = z.infer<typeof publishEventSchema>;

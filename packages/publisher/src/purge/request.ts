import { z } from 'zod';

/** What a purge is asked for at once at most. */
const most = 10_000;

/**
 * What must be gone from a campaign. Keys of documents and names of media files; everything that was read before
 * or at `before` is taken for showing them as they were then.
 */
export const purgeRequestSchema = z.strictObject({
  /** `episodes/0198…`. A campaign is not purged of itself: it is taken off the web. */
  documents: z
    .array(
      z
        .string()
        .max(200)
        .regex(/^(?!campaigns\/)[a-z][a-z-]*\/[^/]+$/),
    )
    .max(most),
  /** Names in the media store, made from content. */
  files: z.array(z.string().regex(/^[a-z0-9][a-z0-9._-]{5,120}$/)).max(most),
  before: z.iso.datetime({ offset: true }),
});
export type PurgeRequest = z.infer<typeof purgeRequestSchema>;

/** What a purge has done. */
export interface PurgeOutcome {
  /** Releases that are gone, newest first. */
  removed: string[];
  /** Files that were taken out of the live microsite, because no publish without them was live. */
  trimmed: number;
  /**
   * Whether the live release was one of them: what is live now lacks the files that were trimmed, until the next
   * publish makes them anew.
   */
  live: boolean;
}

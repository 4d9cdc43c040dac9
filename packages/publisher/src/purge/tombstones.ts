import { z } from 'zod';
import type { PurgeRequest } from './request.ts';
import { mediaPath } from './holds.ts';

/** By what is gone, the instant until which it must not have been read. */
const instants = z.record(z.string(), z.iso.datetime({ offset: true }));

/**
 * What was purged from a campaign, so that no older snapshot or release brings it back. Keys and instants, and
 * nothing of what they stood for.
 */
export const tombstonesSchema = z.strictObject({
  documents: instants,
  files: instants,
  /** Releases that were removed, by id. */
  releases: instants,
});
export type Tombstones = z.infer<typeof tombstonesSchema>;

export const noTombstones: Tombstones = { documents: {}, files: {}, releases: {} };

/** Adds a purge to what is known; of two instants the later one stays. */
export function addTombstones(
  known: Tombstones,
  { documents = [], files = [], before }: Partial<Omit<PurgeRequest, 'before'>> & { before: string },
  releases: readonly string[] = [],
): Tombstones {
  return {
    documents: extend(known.documents, documents, before),
    files: extend(known.files, files, before),
    releases: extend(known.releases, releases, before),
  };
}

function extend(known: Record<string, string>, keys: readonly string[], before: string) {
  const extended = { ...known };
  for (const key of keys) {
    const earlier = extended[key];
    if (earlier === undefined || Date.parse(earlier) < Date.parse(before)) extended[key] = before;
  }
  return extended;
}

/** What is about to go live: when it was read, and what it shows. */
export interface Candidate {
  readAt: string;
  documents: Iterable<string>;
  /** Paths in the release, where they are known. */
  files?: { has(path: string): boolean } | undefined;
}

/** Whether something would come back that was taken back after it was read. */
export function bringsBack({ documents, files }: Tombstones, candidate: Candidate): boolean {
  const readAt = Date.parse(candidate.readAt);
  const isGone = (before: string | undefined) => before !== undefined && readAt <= Date.parse(before);
  for (const key of candidate.documents) {
    if (Object.hasOwn(documents, key) && isGone(documents[key])) return true;
  }
  return Object.entries(files).some(
    ([file, before]) => isGone(before) && candidate.files?.has(mediaPath(file)),
  );
}

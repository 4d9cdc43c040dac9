import type { Recording } from '@bashke/content';
import { present, type Unchecked } from '../../publishing/stored.ts';

/** A recording as it was read. */
export interface StoredRecording {
  id: string;
  kind?: string | null;
  duration?: number | null;
  sources?: unknown;
  peaks?: unknown;
  poster?: unknown;
}

/** A recording by the contract's names. Who is in it is for `consent/` to weigh and is never published. */
export const publishRecording = (recording: StoredRecording): Unchecked<Recording> => ({
  collection: 'recordings',
  id: recording.id,
  kind: present(recording.kind) as Recording['kind'] | undefined,
  duration: recording.duration ?? undefined,
  sources: recording.sources ?? undefined,
  peaks: recording.peaks ?? [],
  poster: recording.poster ?? undefined,
  texts: {},
});

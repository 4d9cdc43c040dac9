import { recordingSourceSchema } from '@bashke/content';
import { z } from 'zod';
import type { Recording } from '../../payload-types.ts';

const sourcesSchema = z.array(recordingSourceSchema).catch([]);
const posterSchema = z.looseObject({ file: z.string() }).optional().catch(undefined);

/** Every file of a recording in the media store. */
export function namesOf({ sources, poster }: Pick<Recording, 'sources' | 'poster'>): string[] {
  const still = posterSchema.parse(poster ?? undefined);
  return [...sourcesSchema.parse(sources ?? []).map(({ file }) => file), ...(still ? [still.file] : [])];
}

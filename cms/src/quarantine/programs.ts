import type { Programs } from '@bashke/intake';
import { env } from '../env.ts';

/** The host's own ffmpeg and ffprobe where it has set them; without, those that come with the packages are used. */
export const programs: Partial<Programs> = {
  ...(env.FFMPEG !== undefined && { ffmpeg: env.FFMPEG }),
  ...(env.FFPROBE !== undefined && { ffprobe: env.FFPROBE }),
};

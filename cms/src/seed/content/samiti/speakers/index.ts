import { lawAndIndustry } from './law-and-industry.ts';
import { practice } from './practice.ts';

/**
 * Who speaks at the summit. All are invented: their surnames are Albanian words for a sample, a sketch or a case, and
 * the role of each says that it is an example. Young people have an alias only.
 */
export const speakers = { ...practice, ...lawAndIndustry };

export type SpeakerKey = keyof typeof speakers;

import { line } from '../text.ts';
import { perLanguage } from './base.ts';

/** A short name in each language, of something that is part of a document: a room, a track. */
export const names = (max: number) => perLanguage(line(max));

import { z } from 'zod';
import type { Language } from '../../language.ts';

/** The pages that every summit has besides its overview, by language. */
export const summitPages = {
  agenda: { sq: 'programi', en: 'agenda' },
  tracks: { sq: 'programi-sipas-temave', en: 'agenda-by-track' },
  rooms: { sq: 'programi-sipas-sallave', en: 'agenda-by-room' },
  changes: { sq: 'ndryshimet', en: 'changes' },
  speakers: { sq: 'folesit', en: 'speakers' },
  venue: { sq: 'vendi', en: 'venue' },
  materials: { sq: 'materialet', en: 'materials' },
} as const satisfies Record<string, Record<Language, string>>;
export type SummitPage = 'overview' | keyof typeof summitPages;

export const summitPageNames = ['overview', ...Object.keys(summitPages)] as [SummitPage, ...SummitPage[]];
export const summitPageSchema = z.enum(summitPageNames);

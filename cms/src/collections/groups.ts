import type { Words } from '../fields/words.ts';

/** The headings under which the collections stand in the menu. */
export const groups = {
  campaigns: { sq: 'Fushatat', en: 'Campaigns' },
  lab: { sq: 'Youth Media Lab', en: 'Youth Media Lab' },
  protection: { sq: 'Mbrojtja', en: 'Safeguarding' },
  shared: { sq: 'Të përbashkëta', en: 'Shared' },
  studio: { sq: 'Studioja', en: 'Studio' },
} satisfies Record<string, Words>;

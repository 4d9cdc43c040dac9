import type { Words } from '../fields/words.ts';

/** The headings under which the collections stand in the menu. */
export const menu = {
  campaigns: { sq: 'Fushatat', en: 'Campaigns' },
  lab: { sq: 'Youth Media Lab', en: 'Youth Media Lab' },
  summit: { sq: 'Samiti', en: 'Summit' },
  alliance: { sq: 'Aleanca dhe grupet', en: 'Alliance and groups' },
  post: { sq: 'Posta', en: 'Post' },
  protection: { sq: 'Mbrojtja', en: 'Safeguarding' },
  shared: { sq: 'Të përbashkëta', en: 'Shared' },
  studio: { sq: 'Studioja', en: 'Studio' },
} satisfies Record<string, Words>;

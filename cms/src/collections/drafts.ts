import type { CollectionConfig } from 'payload';

/** Drafts that save themselves and keep their history. What is unfinished can be saved; publishing asks for all of it. */
export const drafts = {
  versions: { maxPerDoc: 50, drafts: { autosave: { interval: 1500 }, validate: false } },
  trash: true,
} satisfies Partial<CollectionConfig>;

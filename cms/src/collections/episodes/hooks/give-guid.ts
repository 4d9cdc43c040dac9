import type { CollectionBeforeChangeHook } from 'payload';
import { v4 } from 'uuid';

/** Gives an episode the identity that directories know it by; it never changes. */
export const giveGuid: CollectionBeforeChangeHook = ({ data, originalDoc }) => ({
  ...data,
  guid: (originalDoc as { guid?: string | null } | undefined)?.guid ?? v4(),
});

import type { CollectionBeforeChangeHook, TextField } from 'payload';
import { v4 } from 'uuid';
import { isNobody } from '../access/is-nobody.ts';

/** Gives a document the identity that calendars and directories elsewhere know it by; it never changes. */
export const giveGuid: CollectionBeforeChangeHook = ({ data, originalDoc }) => ({
  ...data,
  guid: (originalDoc as { guid?: string | null } | undefined)?.guid ?? v4(),
});

/** The identity, out of sight: nobody writes it. */
export const guidField: TextField = {
  name: 'guid',
  type: 'text',
  access: { create: isNobody, update: isNobody },
  admin: { hidden: true },
};

import type { CollectionBeforeChangeHook, TextField } from 'payload';
import { v4 } from 'uuid';
import { isNobody } from '../access/is-nobody.ts';

/**
 * Gives a document the identity that calendars and directories elsewhere know it by; it never changes. A duplicate gets
 * one of its own: what it was made from is the original of its creation.
 */
export const giveGuid: CollectionBeforeChangeHook = ({ data, originalDoc, operation }) => {
  const before = operation === 'update' ? (originalDoc as { guid?: string | null } | undefined) : undefined;
  return { ...data, guid: before?.guid ?? v4() };
};

/** The identity, out of sight: nobody writes it. */
export const guidField: TextField = {
  name: 'guid',
  type: 'text',
  access: { create: isNobody, update: isNobody },
  admin: { hidden: true },
};

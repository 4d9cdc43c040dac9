import type { CollectionBeforeChangeHook } from 'payload';
import { makeCode } from '../../public/tokens.ts';

/** Gives an invitation the code of its link; it never changes. */
export const giveCode: CollectionBeforeChangeHook = ({ data, originalDoc }) => ({
  ...data,
  code:
    (originalDoc as { code?: string | null } | undefined)?.code ??
    (data as { code?: string | null }).code ??
    makeCode(),
});

import type { CollectionBeforeChangeHook } from 'payload';

/** Notes who handed a file in. */
export const noteWhoMadeIt: CollectionBeforeChangeHook = ({ data, operation, req }) =>
  operation === 'create' && req.user ? { ...data, createdBy: req.user.id } : data;

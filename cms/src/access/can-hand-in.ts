import type { PayloadRequest } from 'payload';
import { hasRole } from './roles.ts';

/** Those who may hand in a file: authors and young contributors. */
export const canHandIn = ({ req }: { req: PayloadRequest }): boolean =>
  hasRole(req, ['admin', 'editor', 'contributor']);

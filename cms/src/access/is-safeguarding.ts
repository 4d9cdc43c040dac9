import type { PayloadRequest } from 'payload';
import { hasRole } from './roles.ts';

/** Those who protect young people: they alone see what was handed in, and who consented to what. */
export const isSafeguarding = ({ req }: { req: PayloadRequest }): boolean =>
  hasRole(req, ['admin', 'reviewer']);

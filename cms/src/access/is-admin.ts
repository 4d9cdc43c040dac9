import type { PayloadRequest } from 'payload';
import { hasRole } from './roles.ts';

/** Those who look after the studio and its people. */
export const isAdmin = ({ req }: { req: PayloadRequest }): boolean => hasRole(req, ['admin']);

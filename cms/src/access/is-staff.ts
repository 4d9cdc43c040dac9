import type { PayloadRequest } from 'payload';
import { hasRole, staffRoles } from './roles.ts';

/** Those who work in the studio: everything can be read, drafts and their history too. */
export const isStaff = ({ req }: { req: PayloadRequest }): boolean => hasRole(req, staffRoles);

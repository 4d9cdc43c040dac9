import type { Access } from 'payload';
import { isAdmin } from './is-admin.ts';

/** Admins may remove anybody but themselves, so that one always remains. */
export const isOtherUserForAdmin: Access = ({ req }) =>
  isAdmin({ req }) && req.user ? { id: { not_equals: req.user.id } } : false;

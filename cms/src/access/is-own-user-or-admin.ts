import type { Access } from 'payload';
import { isAdmin } from './is-admin.ts';

/** Admins reach every user, everybody else the one they are. */
export const isOwnUserOrAdmin: Access = ({ req }) =>
  isAdmin({ req }) || (req.user ? { id: { equals: req.user.id } } : false);

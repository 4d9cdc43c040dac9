import type { Access } from 'payload';
import { isAdmin } from './is-admin.ts';
import { isStaff } from './is-staff.ts';
import { staffRoles } from './roles.ts';

/** Admins see every user, staff see each other, everybody else sees only who they are; the public sees nobody. */
export const isKnownUser: Access = ({ req }) => {
  if (isAdmin({ req })) return true;
  if (!req.user) return false;
  const self = { id: { equals: req.user.id } };
  return isStaff({ req }) ? { or: [self, { role: { in: [...staffRoles] } }] } : self;
};

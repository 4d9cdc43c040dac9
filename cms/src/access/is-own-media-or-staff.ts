import type { Access } from 'payload';
import { isStaff } from './is-staff.ts';

/** Staff see every file, everybody else those that they handed in; the public sees none. */
export const isOwnMediaOrStaff: Access = ({ req }) =>
  isStaff({ req }) || (req.user ? { createdBy: { equals: req.user.id } } : false);

import type { CollectionConfig } from 'payload';
import { isAdmin } from './is-admin.ts';
import { isAuthor } from './is-author.ts';
import { isPublishedOrStaff } from './is-published-or-staff.ts';
import { isStaff } from './is-staff.ts';

/** Who may do what with the documents of microsites: authors write, staff read, the public sees what is published. */
export const documentAccess = {
  create: isAuthor,
  read: isPublishedOrStaff,
  readVersions: isStaff,
  update: isAuthor,
  delete: isAuthor,
  unlock: isAdmin,
} satisfies CollectionConfig['access'];

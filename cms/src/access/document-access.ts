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

/**
 * The same for what is shown only while those in it consent, and for the series of it: the public finds it on microsites
 * alone, where that is weighed, and never reads past it here.
 */
export const gatedAccess = { ...documentAccess, read: isStaff } satisfies CollectionConfig['access'];

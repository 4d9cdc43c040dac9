import type { Access, Where } from 'payload';
import { isStaff } from './is-staff.ts';

const published: Where = { _status: { equals: 'published' } };

/** Staff read everything; everybody else what is published. */
export const isPublishedOrStaff: Access = ({ req }) => isStaff({ req }) || published;

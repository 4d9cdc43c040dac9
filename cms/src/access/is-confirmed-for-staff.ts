import type { PayloadRequest, Where } from 'payload';
import { isStaff } from './is-staff.ts';

/** What visitors sent is there for staff once its address is confirmed: until then nobody knows whose it is. */
export const isConfirmedForStaff = ({ req }: { req: PayloadRequest }): boolean | Where =>
  isStaff({ req }) && { confirmedAt: { exists: true } };

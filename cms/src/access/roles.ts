import type { PayloadRequest } from 'payload';

/**
 * What people do in the studio. `editor`: communications. `reviewer`: safeguarding. `contributor`: young people
 * who hand something in. `partner`: sees what is shown to them.
 */
export const roles = ['admin', 'editor', 'reviewer', 'contributor', 'partner'] as const;
export type Role = (typeof roles)[number];

/** Roles that work in the studio itself. */
export const staffRoles = ['admin', 'editor', 'reviewer'] as const satisfies readonly Role[];

/** True when somebody with one of these roles is logged in. */
export function hasRole({ user }: Pick<PayloadRequest, 'user'>, allowed: readonly Role[]): boolean {
  return user?.role !== undefined && allowed.includes(user.role);
}

import { pbkdf2, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import type { CollectionBeforeOperationHook } from 'payload';

const derive = promisify(pbkdf2);

/**
 * Works as long for an address that nobody has, or that is locked, as for a wrong password, so that the time
 * of the answer does not tell which addresses are known. The cost is that of Payload's own check.
 */
export const answerInEqualTime: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'login') return;
  const { email, password } = (args as { data?: { email?: unknown; password?: unknown } }).data ?? {};
  if (typeof email !== 'string' || typeof password !== 'string') return;
  const user = await req.payload.db.findOne<{ id: string; lockUntil?: string | null }>({
    collection: 'users',
    where: { email: { equals: email.toLowerCase().trim() } },
    select: { lockUntil: true },
    req,
  });
  const isChecked = user && !(user.lockUntil && new Date(user.lockUntil) > new Date());
  if (!isChecked) await derive(password, randomBytes(32), 600_000, 32, 'sha256');
};

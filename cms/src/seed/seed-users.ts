import type { Payload } from 'payload';
import { demoPassword, demoUsers } from './demo-users.ts';

/**
 * Makes the log-ins of the demo that are missing.
 * @returns how many were made.
 */
export async function seedUsers(payload: Payload): Promise<number> {
  let made = 0;
  for (const { email, name, role, language } of demoUsers) {
    const { totalDocs } = await payload.count({ collection: 'users', where: { email: { equals: email } } });
    if (totalDocs > 0) continue;
    await payload.create({
      collection: 'users',
      data: { email, name, role, language, password: demoPassword },
      depth: 0,
    });
    made += 1;
  }
  return made;
}

import type { Language } from '@bashke/content';
import type { Payload } from 'payload';
import type { Role } from '../access/roles.ts';

/** Somebody who is to be let in. */
export interface NewUser {
  email: string;
  name: string;
  password: string;
  role: Role;
  language?: Language;
}

/**
 * Makes a user. This, and an administrator in the admin panel, are the only ways.
 * @throws ValidationError when the address is taken or the password is too short.
 */
export async function createUser(payload: Payload, { language = 'sq', ...user }: NewUser): Promise<string> {
  const { id } = await payload.create({ collection: 'users', data: { ...user, language }, depth: 0 });
  return id;
}

import type { Language } from '@bashke/content';
import type { Role } from '../access/roles.ts';

export interface DemoUser {
  email: string;
  password: string;
  name: string;
  role: Role;
  /** The language in which the studio speaks to them. */
  language: Language;
}

/** The password of every log-in of the demo. It is public: a studio that is open to the web must not be seeded. */
export const demoPassword = 'bashke-per-shembull';

const users = [
  { email: 'admin@shembull.al', name: 'Ada Administratorja', role: 'admin', language: 'sq' },
  { email: 'editor@shembull.al', name: 'Edi Redaktori', role: 'editor', language: 'sq' },
  { email: 'reviewer@shembull.al', name: 'Rea Shqyrtuesja', role: 'reviewer', language: 'sq' },
  { email: 'contributor@shembull.al', name: 'Yll', role: 'contributor', language: 'sq' },
  { email: 'partner@shembull.al', name: 'Pat Partner', role: 'partner', language: 'en' },
] as const satisfies Omit<DemoUser, 'password'>[];

/** A log-in for every role. */
export const demoUsers: readonly DemoUser[] = users.map((user) => ({ ...user, password: demoPassword }));

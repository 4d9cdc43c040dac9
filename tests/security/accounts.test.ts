import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Role } from '../../cms/src/access/roles.ts';
import { isOpen, otherAddresses } from './connections.ts';
import { type Answer, CompiledStudio, emailOf, PASSWORD } from './studio.ts';

let studio: CompiledStudio;
let users: Record<Role, string>;
beforeAll(async () => {
  studio = await CompiledStudio.start();
});
afterAll(() => studio?.close());

const intruder = { email: 'intruder@elsewhere.example', name: 'Intruder', password: PASSWORD, role: 'admin' };

// The first describe leaves the studio as it found it: empty. What comes later needs its users.
describe('a studio that has no user yet', () => {
  it('makes none for whoever asks first, however many at once', async () => {
    const ask = () => studio.ask('/api/users/first-register', { method: 'POST', body: intruder });
    const answers = await Promise.all([ask(), ask(), ask(), ask(), ask()]);
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403]);
    expect((await studio.ask('/api/users', { method: 'POST', body: intruder })).status).toBe(403);
    expect((await studio.logIn(intruder.email)).status).toBe(401);
  });

  it('offers no form for the first user, and says who makes one', async () => {
    const { status, text } = await studio.ask('/admin/create-first-user');
    expect(status).toBeLessThan(500);
    expect(text.includes('@bashke/cms create-user')).toBe(true);
    expect(text.includes('confirm-password')).toBe(false);
  });

  it('gets its first user by the command, and no other with it', async () => {
    users = await studio.letIn();
    const { json } = await studio.ask('/api/users', { as: 'admin' });
    const known = (json['docs'] as { email: string }[]).map(({ email }) => email);
    expect(known.toSorted()).toEqual(Object.keys(users).map(emailOf).toSorted());
  });

  it('closes the page of the first user for good', async () => {
    const { status, text } = await studio.ask('/admin/create-first-user');
    expect(status).toBeLessThan(500);
    expect(text.includes('confirm-password')).toBe(false);
  });
});

it('listens on this machine alone', async () => {
  for (const host of otherAddresses()) {
    expect(await isOpen(host, studio.ports.studio.number), host).toBe(false);
  }
});

describe('logging in', () => {
  it('gives a cookie that scripts cannot read and other sites cannot send along', async () => {
    const cookies = (await studio.logIn(emailOf('editor'))).headers.getSetCookie();
    const session = cookies.find((cookie) => cookie.startsWith('payload-token='));
    expect(session).toMatch(/; HttpOnly\b/i);
    expect(session).toMatch(/; SameSite=(Lax|Strict)\b/i);
    expect(session).toMatch(/; Path=\//i);
  });

  it('tells nobody which addresses are known, neither by words nor by time', async () => {
    await studio.makeUser('known', 'editor');
    const times = { known: [] as number[], nobody: [] as number[] };
    const said = new Set<string>();
    // Seven wrong passwords are fewer than lock an account.
    for (let round = 0; round < 7; round += 1) {
      for (const name of ['known', 'nobody'] as const) {
        const start = performance.now();
        const { status, text } = await studio.logIn(emailOf(name), 'not the password at all');
        times[name].push(performance.now() - start);
        said.add(`${status} ${text}`);
      }
    }
    expect([...said]).toEqual([expect.stringMatching(/^401 /)]);
    const ratio = median(times.known) / median(times.nobody);
    expect(ratio).toBeGreaterThan(1 / 5);
    expect(ratio).toBeLessThan(5);
  });

  it('is locked after many wrong passwords, also when all come at once, and does not tell', async () => {
    await studio.makeUser('victim', 'editor');
    const guess = () => studio.logIn(emailOf('victim'), 'not the password at all');
    const guesses = await Promise.all(Array.from({ length: 12 }, guess));
    const right = await studio.logIn(emailOf('victim'));
    const unknown = await studio.logIn(emailOf('nobody'));
    expect(new Set([...guesses, right].map(told))).toEqual(new Set([told(unknown)]));
    expect((await studio.logIn(emailOf('editor'))).status).toBe(200);
  });

  it.each([
    'https://elsewhere.example',
    '//elsewhere.example',
    '/\\elsewhere.example',
    'javascript:alert(1)',
  ])('leads to the studio and not to %s', async (target) => {
    const address = `/admin/login?redirect=${encodeURIComponent(target)}`;
    const { headers, text } = await studio.ask(address, { as: 'editor' });
    expect(headers.get('Location') ?? '/').not.toContain(target);
    expect(text).not.toContain(`NEXT_REDIRECT;replace;${target}`);
  });
});

describe('nobody raises their own role', () => {
  const raised = { role: 'admin', name: 'Raised' };
  const form = () => {
    const data = new FormData();
    data.set('_payload', JSON.stringify(raised));
    return data;
  };
  const ways: [name: string, send: (id: string, as: Role) => Promise<Answer>][] = [
    ['a change', (id, as) => studio.ask(`/api/users/${id}`, { as, method: 'PATCH', body: raised })],
    ['a form', (id, as) => studio.ask(`/api/users/${id}`, { as, method: 'PATCH', form: form() })],
    [
      'a change of many',
      (id, as) => studio.ask(`/api/users?where[id][equals]=${id}`, { as, method: 'PATCH', body: raised }),
    ],
    ['a new user', (_, as) => studio.ask('/api/users', { as, method: 'POST', body: intruder })],
    [
      'unlocking another',
      (_, as) => studio.ask('/api/users/unlock', { as, method: 'POST', body: { email: emailOf('victim') } }),
    ],
  ];
  describe.each(['partner', 'contributor', 'reviewer', 'editor'] as const)('%s', (as) => {
    it.each(ways)('by %s', async (_, send) => {
      expect((await send(users[as], as)).status).toBeLessThan(500);
      const { json } = await studio.ask(`/api/users/${users[as]}`, { as: 'admin' });
      expect(json['role']).toBe(as);
    });
    it('by a new session', async () => {
      const { text } = await studio.ask('/api/users/refresh-token', { as, method: 'POST' });
      expect(text).toContain(`"role":"${as}"`);
    });
  });

  it('and neither are others let in', async () => {
    expect((await studio.logIn(intruder.email)).status).toBe(401);
    expect((await studio.logIn(emailOf('victim'))).status).toBe(401);
  });
});

const told = ({ status, text }: Answer) => `${status} ${text}`;

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

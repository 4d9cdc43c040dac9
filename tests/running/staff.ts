import type { Page } from 'playwright';
import { expect } from 'vitest';
import { demoPassword } from '../../cms/src/seed/demo-users.ts';

type Json = Record<string, unknown>;

/** Somebody of the staff at the studio's API, for what a story needs and is not about. */
export class Staff {
  readonly #studio: string;
  readonly #cookie: string;

  private constructor(studio: string, cookie: string) {
    this.#studio = studio;
    this.#cookie = cookie;
  }

  /** @param role one of the demo's */
  static async logIn(studio: string, role: string): Promise<Staff> {
    const answer = await fetch(`${studio}/api/users/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: studio },
      body: JSON.stringify({ email: `${role}@shembull.al`, password: demoPassword }),
    });
    const cookie = answer.headers.getSetCookie().find((each) => each.startsWith('payload-token='));
    if (!cookie) throw new Error(`Logging in ended with ${answer.status}`);
    return new Staff(studio, cookie.split(';')[0]!);
  }

  async ask(method: string, address: string, body?: unknown): Promise<{ status: number; json: Json }> {
    const answer = await fetch(`${this.#studio}${address}`, {
      method,
      headers: {
        cookie: this.#cookie,
        // A cookie is believed only from the studio's own pages.
        origin: this.#studio,
        'accept-language': 'sq',
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    return { status: answer.status, json: (text.startsWith('{') ? JSON.parse(text) : { text }) as Json };
  }

  /** The documents that an address of the API finds. */
  async find(address: string): Promise<Json[]> {
    const { status, json } = await this.ask('GET', address);
    expect(status, address).toBe(200);
    return json['docs'] as Json[];
  }

  /** Publishes a new document, in Albanian and, where there are texts for it, in English. @returns its identity */
  async publish(collection: string, sq: Json, en?: Json): Promise<string> {
    const made = await this.ask('POST', `/api/${collection}?locale=sq&depth=0`, {
      ...sq,
      _status: 'published',
    });
    expect(made.status, JSON.stringify(made.json)).toBe(201);
    const id = String((made.json['doc'] as Json)['id']);
    if (en) await this.change(collection, id, en, 'en');
    return id;
  }

  async change(collection: string, id: string, data: Json, locale = 'sq'): Promise<void> {
    const address = `/api/${collection}/${id}?locale=${locale}&depth=0`;
    const { status, json } = await this.ask('PATCH', address, { ...data, _status: 'published' });
    expect(status, JSON.stringify(json)).toBe(200);
  }
}

/** Logs somebody of the demo in at the studio's own page. */
export async function logInAtDesk(page: Page, studio: string, role: string): Promise<void> {
  await page.goto(`${studio}/admin/login`);
  await page.getByLabel(/Email|E-mail/i).fill(`${role}@shembull.al`);
  await page.locator('input[type=password]').fill(demoPassword);
  await page.getByRole('button', { name: 'Hyr' }).click();
  await page.waitForURL(/\/admin\/?$/);
}

import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Language } from '@bashke/content';
import { getPayload, type Payload } from 'payload';
import { vi } from 'vitest';
import type { Role } from '../access/roles.ts';

/** A database that a test runs on. */
export interface TestDatabase {
  name: string;
  url: (folder: string) => string;
}

/** SQLite always; MongoDB where `MONGODB_URL` names a server. */
export const testDatabases: TestDatabase[] = [
  { name: 'SQLite', url: (folder) => `file:${path.join(folder, 'studio.db')}` },
  ...(process.env['MONGODB_URL']
    ? [{ name: 'MongoDB', url: () => mongodbUrl(process.env['MONGODB_URL']!) }]
    : []),
];

function mongodbUrl(server: string): string {
  const url = new URL(server);
  url.pathname = `/studio-${randomUUID().slice(0, 8)}`;
  return url.href;
}

/** A password that the studio takes. */
export const PASSWORD = 'correct horse battery staple';

/** Who asks: a role that is logged in, or the public. */
export type Asker = Role | 'public';

interface RequestOptions {
  as?: Asker;
  method?: string;
  body?: unknown;
  form?: FormData | URLSearchParams;
  headers?: Record<string, string>;
  language?: Language;
}

export interface Answer {
  status: number;
  headers: Headers;
  /** The answer's JSON, unchecked: tests say what they expect of it. */
  json: Record<string, unknown> & { errors?: { message: string; data?: unknown }[] };
  bytes: Uint8Array;
}

/** A studio of its own with an empty database, one user a role, and its REST API without a server around it. */
export interface TestStudio {
  payload: Payload;
  folder: string;
  mediaFolder: string;
  users: Record<Role, string>;
  /** Asks the REST API: `request('/api/pages', { as: 'editor' })`. */
  request(address: string, options?: RequestOptions): Promise<Answer>;
  close(): Promise<void>;
}

export const STUDIO_URL = 'http://studio.test';

/**
 * Opens a studio for a test file or a group of tests.
 * @param more settings that differ from a test's usual ones, such as where a real publisher is
 */
export async function openStudio(
  database: TestDatabase = testDatabases[0]!,
  more: Record<string, string> = {},
): Promise<TestStudio> {
  const folder = await mkdtemp(path.join(tmpdir(), 'studio-'));
  const mediaFolder = path.join(folder, 'media');
  const settings = {
    DATABASE_URL: database.url(folder),
    PAYLOAD_SECRET: 'a secret for tests alone',
    STUDIO_URL,
    SITES_URL: 'http://sites.test',
    // Nobody listens there: what is published in a test ends in a record of its own.
    PUBLISHER_URL: 'http://127.0.0.1:9',
    PUBLISHER_TOKEN: 'a secret for tests alone',
    MEDIA_DIR: mediaFolder,
    PRIVATE_DIR: path.join(folder, 'private'),
    ...more,
  };
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  vi.resetModules();
  const { default: config } = await import('../payload.config.ts');
  const { roles } = await import('../access/roles.ts');
  const { handleApi } = await import('../api/handle.ts');
  const payload = await getPayload({ config });
  payload.logger.level = 'silent';

  const users: Partial<Record<Role, string>> = {};
  const cookies: Partial<Record<Asker, string>> = {};
  const send = async (address: string, options: RequestOptions = {}): Promise<Answer> => {
    const { as = 'public', method = 'GET', body, form, headers = {}, language = 'en' } = options;
    const request = new Request(`${STUDIO_URL}${address}`, {
      method,
      headers: {
        'Accept-Language': language,
        Origin: STUDIO_URL,
        ...(cookies[as] && { Cookie: cookies[as] }),
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        ...headers,
      },
      body: form ?? (body === undefined ? undefined : JSON.stringify(body)),
    });
    const response = await handleApi(request);
    const bytes = new Uint8Array(await response.arrayBuffer());
    const isJson = response.headers.get('Content-Type')?.includes('json') ?? false;
    const json = isJson ? (JSON.parse(new TextDecoder().decode(bytes)) as Answer['json']) : {};
    return { status: response.status, headers: response.headers, json, bytes };
  };
  for (const role of roles) {
    const email = `${role}@studio.test`;
    const data = { email, name: role, role, password: PASSWORD, language: 'en' } as const;
    users[role] = (await payload.create({ collection: 'users', data })).id;
    const login = await send('/api/users/login', { method: 'POST', body: { email, password: PASSWORD } });
    cookies[role] = login.headers
      .getSetCookie()
      .find((cookie) => cookie.startsWith('payload-token='))!
      .split(';')[0];
  }
  return {
    payload,
    folder,
    mediaFolder,
    users: users as Record<Role, string>,
    request: send,
    async close() {
      if (database.name === 'MongoDB') await dropDatabase(payload);
      await payload.destroy();
      forgetPayload();
      vi.unstubAllEnvs();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Payload keeps the studio that is open for the whole process; the next one needs its place. */
function forgetPayload(): void {
  const kept: unknown = Reflect.get(globalThis, '_payload');
  if (kept instanceof Map) kept.delete('default');
}

async function dropDatabase({ db }: Payload): Promise<void> {
  if ('connection' in db) await (db.connection as { dropDatabase(): Promise<unknown> }).dropDatabase();
}

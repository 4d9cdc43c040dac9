import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type DataFolder, openDataFolder } from '../../scripts/start/data-folder.ts';
import { addressesOf, type Ports, studioProgram } from '../../scripts/start/programs.ts';
import { Supervisor } from '../../scripts/start/supervisor.ts';
import { type Role, roles } from '../../cms/src/access/roles.ts';
import { findFreePorts } from '../running/ports.ts';

/** A password that the studio takes. */
export const PASSWORD = 'correct horse battery staple';

/** Who asks: a role that is logged in, or the public. */
export type Asker = Role | 'public';

export const emailOf = (role: string) => `${role}@studio.test`;

interface RequestOptions {
  as?: Asker;
  method?: string;
  /** Sent as JSON. */
  body?: unknown;
  form?: FormData;
  headers?: Record<string, string>;
}

export interface Answer {
  status: number;
  headers: Headers;
  text: string;
  /** The answer's JSON, unchecked: tests say what they expect of it. */
  json: Record<string, unknown> & { errors?: { message: string }[] };
}

/** The compiled studio on an empty database of its own, asked over HTTP as from anywhere. */
export class CompiledStudio {
  readonly data: DataFolder;
  readonly ports: Ports;
  /** The address that the studio believes to have, and that a browser names as the origin. */
  readonly url: string;
  readonly #environment: NodeJS.ProcessEnv;
  readonly #supervisor: Supervisor;
  readonly #cookies: Partial<Record<Asker, string>> = {};

  private constructor(data: DataFolder, ports: Ports, url: string) {
    this.data = data;
    this.ports = ports;
    this.url = url;
    this.#environment = { ...studioProgram(data, ports).env, STUDIO_URL: url };
    const signal = new AbortController().signal;
    this.#supervisor = new Supervisor({ logs: data.logs, runningFile: data.running, signal });
  }

  /** @param url where staff find the studio, when a server before it gives it another address */
  static async start(url?: string): Promise<CompiledStudio> {
    const root = await mkdtemp(path.join(tmpdir(), 'bashke-attacked-'));
    const ports = await findFreePorts();
    const studio = new CompiledStudio(openDataFolder(root), ports, url ?? addressesOf(ports).studio);
    const program = { ...studioProgram(studio.data, ports), env: studio.#environment };
    await studio.#supervisor.start(program, 'studio', `${studio.#address}/api/health`);
    return studio;
  }

  get #address(): string {
    return addressesOf(this.ports).studio;
  }

  /** What a browser of somebody who is logged in sends along. */
  cookieOf(as: Asker): string {
    return this.#cookies[as] ?? '';
  }

  async ask(address: string, options: RequestOptions = {}): Promise<Answer> {
    const { as = 'public', method = 'GET', body, form, headers = {} } = options;
    const cookie = this.#cookies[as];
    const response = await fetch(this.#address + address, {
      method,
      redirect: 'manual',
      headers: {
        'Accept-Language': 'en',
        Origin: this.url,
        ...(cookie && { Cookie: cookie }),
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        ...headers,
      },
      body: form ?? (body === undefined ? null : JSON.stringify(body)),
    });
    const text = await response.text();
    const isJson = response.headers.get('Content-Type')?.includes('json') ?? false;
    const json = isJson ? (JSON.parse(text) as Answer['json']) : {};
    return { status: response.status, headers: response.headers, text, json };
  }

  /** Makes a document or a user, which must succeed. @returns its identity */
  async make(address: string, body: unknown, as: Asker = 'editor'): Promise<string> {
    const { status, text, json } = await this.ask(address, { as, method: 'POST', body });
    if (status !== 201) throw new Error(`POST ${address} answered ${status}: ${text}`);
    return (json['doc'] as { id: string }).id;
  }

  logIn(email: string, password = PASSWORD): Promise<Answer> {
    return this.ask('/api/users/login', { method: 'POST', body: { email, password } });
  }

  /** Makes the first user by the command of the studio, and by that user one for every other role that is wanted. */
  async letIn(wanted: readonly Role[] = roles): Promise<Record<Role, string>> {
    await this.#createFirstUser();
    await this.#keepCookie('admin');
    const { json } = await this.ask('/api/users/me', { as: 'admin' });
    const users = { admin: (json['user'] as { id: string }).id } as Record<Role, string>;
    for (const role of wanted.filter((each) => each !== 'admin')) {
      users[role] = await this.makeUser(role, role);
      await this.#keepCookie(role);
    }
    return users;
  }

  makeUser(name: string, role: Role): Promise<string> {
    const user = { email: emailOf(name), name, role, password: PASSWORD, language: 'en' };
    return this.make('/api/users', user, 'admin');
  }

  async #createFirstUser(): Promise<void> {
    const { command, cwd } = studioProgram(this.data, this.ports);
    const args = ['src/commands/create-user.ts', '--email', emailOf('admin'), '--name', 'Admin'];
    const child = spawn(command, [...args, '--language', 'en'], {
      cwd,
      env: this.#environment,
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    child.stdin.end(`${PASSWORD}\n`);
    const [code] = (await once(child, 'exit')) as [number | null];
    if (code !== 0) throw new Error(`The command that makes the first user ended with ${code}`);
  }

  async #keepCookie(role: Role): Promise<void> {
    const { headers } = await this.logIn(emailOf(role));
    const cookie = headers.getSetCookie().find((each) => each.startsWith('payload-token='));
    if (!cookie) throw new Error(`${role} cannot log in`);
    this.#cookies[role] = cookie.split(';')[0]!;
  }

  async close(): Promise<void> {
    await this.#supervisor.end();
    await rm(this.data.root, { recursive: true, force: true });
  }
}

import { globSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { themes } from '@bashke/content';
import { exampleSnapshot } from '@bashke/content/examples';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parcelOf } from '../../packages/publisher/src/testing/workbench.ts';
import { writeExampleMedia } from '../examples/media.ts';
import { PublishingProcesses } from '../running/publishing.ts';
import { isOpen, otherAddresses, sendRaw } from './connections.ts';

const snapshot = exampleSnapshot({ theme: themes[0] });
const { id: campaign, slug } = snapshot.campaign;

let processes: PublishingProcesses;
let authorisation: { authorization: string };
beforeAll(async () => {
  processes = await PublishingProcesses.start();
  authorisation = { authorization: `Bearer ${processes.data.secrets.publisherToken}` };
  await writeExampleMedia(snapshot, processes.data.media);
  const body = JSON.stringify(parcelOf(snapshot));
  const address = `${processes.publisher}/campaigns/${campaign}/publish`;
  const answer = await fetch(address, { method: 'POST', headers: authorisation, body });
  expect((await answer.text()).trim().split('\n').at(-1)).toContain('"type":"live"');
});
afterAll(() => processes?.close());

/** The files of the live release. */
function filesOf(pattern: string): string[] {
  const folder = realpathSync(path.join(processes.data.live, slug, 'current'));
  return globSync(pattern, { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
}

describe('every page of a microsite', () => {
  /** What a browser fetches by itself when it shows a page. */
  const fetched =
    /<(?:script|img|source|track|audio|video|iframe|frame|embed|object|use|image|input)\b[^>]*>/gi;
  const links =
    /<link\b[^>]*\brel="?(?:[^">]*\b)?(?:stylesheet|icon|apple-touch-icon|preload|modulepreload|prefetch|preconnect|dns-prefetch|manifest)\b[^>]*>/gi;
  const addresses = /\b(?:src|srcset|imagesrcset|href|xlink:href|poster|data|style)="([^"]*)"/gi;
  const foreign = /(?:^|[\s,('])(?:[a-z][a-z\d+.-]*:)?\/\//i;

  it('loads nothing from elsewhere, carries its headers, and never a cookie', async () => {
    const pages = filesOf('**/*.html');
    expect(pages.length).toBeGreaterThan(40);
    for (const page of pages) {
      const { status, headers, text } = await get(`/${slug}/${page}`);
      expect(status, page).toBe(200);
      const asked = [...text.matchAll(fetched), ...text.matchAll(links)]
        .flatMap(([tag]) => [...tag.matchAll(addresses)].map(([, address]) => address!))
        .filter((address) => foreign.test(address) && !isOwn(page, address));
      expect(asked, page).toEqual([]);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy, page).toContain("default-src 'none'");
      expect(policy, page).toContain("frame-ancestors 'none'");
      expect(policy, page).not.toMatch(/unsafe-|script-src[^;]*(?:\*|https?:\/\/(?!shembull))/);
      expect(headers.get('x-content-type-options'), page).toBe('nosniff');
      expect(headers.get('referrer-policy'), page).toBe('same-origin');
      expect(headers.get('set-cookie'), page).toBeNull();
      expect(text, page).not.toMatch(/document\.cookie|\son[a-z]+="/i);
    }
  });

  it('has style sheets and scripts that ask nobody else either', async () => {
    const files = filesOf('_astro/**/*.{css,js}');
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const { status, headers, text } = await get(`/${slug}/${file}`);
      expect(status, file).toBe(200);
      expect(headers.get('set-cookie'), file).toBeNull();
      expect(text, file).not.toMatch(/(?:url\(|@import|\bfetch\(|\bimport\()\s*["'`]?(?:https?:)?\/\//i);
      expect(text, file).not.toMatch(/document\.cookie|sendBeacon|\beval\(/);
    }
  });
});

/** The page for missing addresses is shown anywhere, and so names the campaign's own origin. */
const isOwn = (page: string, address: string) =>
  /(?:^|\/)404\.html$/.test(page) && /^https?:\/\/shembull-[a-z]+\.shembull\.al\//.test(address);

async function get(address: string): Promise<{ status: number; headers: Headers; text: string }> {
  const response = await fetch(processes.sites + address, { redirect: 'manual' });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

describe('the web server', () => {
  it.each([
    '/../secrets.json',
    '/../studio.db',
    '/%2e%2e/secrets.json',
    '/%2e%2e%2fsecrets.json',
    '/..%5csecrets.json',
    '/%252e%252e/secrets.json',
    `/${slug}/../../secrets.json`,
    `/${slug}/%2e%2e/%2e%2e/%2e%2e/%2e%2e/secrets.json`,
    `/${slug}/media/..%2f..%2f..%2f..%2fsecrets.json`,
    `/${slug}/.env`,
    `/${slug}/.git/config`,
    `/${slug}/releases`,
    `/${slug}/current/index.html`,
    '/.locks/',
    '/etc/passwd',
    `/${slug}/index.html%00.json`,
    '//etc/passwd',
    'file:///etc/passwd',
    '*',
  ])('gives nothing away at %s', async (address) => {
    for (const host of ['localhost', `${slug}.localhost`]) {
      const answer = await sendRaw(processes.ports.sites.number, [
        `GET ${address} HTTP/1.1`,
        `Host: ${host}`,
      ]);
      expect(answer).toMatch(/^HTTP\/1\.1 (?:308|400|404) /);
      expect(answer).not.toContain(processes.data.secrets.publisherToken);
      expect(answer).not.toMatch(/^location: (?:\/\/|[a-z]+:)/im);
      expect(answer).not.toMatch(/^set-cookie:/im);
    }
  });

  it('gives away no manifest of a release', async () => {
    const [manifest = ''] = globSync('*.json', { cwd: path.join(processes.data.live, slug, 'releases') });
    expect(readFileSync(path.join(processes.data.live, slug, 'releases', manifest), 'utf8')).toContain(
      campaign,
    );
    for (const address of [`releases/${manifest}`, manifest, `../${slug}/releases/${manifest}`]) {
      expect((await get(`/${slug}/${address}`)).status).toBe(404);
    }
  });

  it('repeats no name of a host that it is called by', async () => {
    const lines = ['GET / HTTP/1.1', 'Host: elsewhere.example', 'X-Forwarded-Host: elsewhere.example'];
    expect(await sendRaw(processes.ports.sites.number, lines)).not.toContain('elsewhere');
  });

  it('is reached from this machine alone, unless it is opened', async () => {
    for (const host of otherAddresses()) {
      expect(await isOpen(host, processes.ports.sites.number), host).toBe(false);
    }
  });
});

describe("the publisher's service", () => {
  const calls: [method: string, call: string][] = [
    ['POST', '/publish'],
    ['POST', '/rollback'],
    ['GET', '/releases'],
    ['DELETE', ''],
  ];
  const tokens: [what: string, headers: () => Record<string, string>][] = [
    ['no token', () => ({})],
    ['a wrong token', () => ({ authorization: 'Bearer wrong' })],
    ['an empty token', () => ({ authorization: 'Bearer ' })],
    ['a part of the token', () => ({ authorization: authorisation.authorization.slice(0, -1) })],
    [
      'the token in another way',
      () => ({ authorization: `Basic ${btoa(`x:${authorisation.authorization}`)}` }),
    ],
  ];
  it.each(tokens)('lets nobody in with %s', async (_, headers) => {
    for (const [method, call] of calls) {
      const body = method === 'POST' ? '{}' : null;
      const address = `${processes.publisher}/campaigns/${campaign}${call}`;
      const answer = await fetch(address, { method, headers: headers(), body });
      expect(answer.status, `${method} ${call}`).toBe(401);
    }
    expect((await get(`/${slug}/`)).status).toBe(200);
  });

  it('takes no token from an address', async () => {
    const { publisherToken } = processes.data.secrets;
    const address = `${processes.publisher}/campaigns/${campaign}/releases?token=${publisherToken}`;
    expect((await fetch(address)).status).toBe(401);
  });

  it('listens on loopback alone', async () => {
    for (const host of otherAddresses()) {
      expect(await isOpen(host, processes.ports.publisher.number), host).toBe(false);
    }
  });

  it('refuses a body that is too large before it is sent', async () => {
    const answer = await sendRaw(processes.ports.publisher.number, [
      `POST /campaigns/${campaign}/publish HTTP/1.1`,
      'Host: localhost',
      `Authorization: ${authorisation.authorization}`,
      `Content-Length: ${10 ** 9}`,
    ]);
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
  });

  it.each(['..', '..%2f..', '%2e%2e', 'x%00', '%E0%A4%A'])('campaign %s is none', async (name) => {
    for (const [method, call] of [
      ['DELETE', ''],
      ['GET', '/releases'],
    ] as const) {
      const lines = [`${method} /campaigns/${name}${call} HTTP/1.1`, 'Host: localhost'];
      const answer = await sendRaw(processes.ports.publisher.number, [
        ...lines,
        `Authorization: ${authorisation.authorization}`,
      ]);
      expect(answer).toMatch(/^HTTP\/1\.1 (?:200|204|400|404) /);
    }
    expect((await get(`/${slug}/`)).status).toBe(200);
  });
});

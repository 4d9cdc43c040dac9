import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { request } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { exampleSnapshot } from '@bashke/content/examples';
import { webServer } from '@bashke/publisher';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Workbench } from '../../packages/publisher/src/testing/workbench.ts';

const caddy = process.env.CADDY_PATH ?? 'caddy';
const hasCaddy = spawnSync(caddy, ['version']).status === 0;

it.skipIf(!hasCaddy)(
  'compares the production server: Caddy is on this machine, or CADDY_PATH names it',
  () => {
    expect(hasCaddy).toBe(true);
  },
);

const snapshot = exampleSnapshot({ theme: 'loje' });
const { slug } = snapshot.campaign;
const episode = '/podkast/zeri-yne/kur-grupi-kthehet';
const picture = `/media/${mediaFile()}`;

/** A picture that a page of the fake renderer shows. */
function mediaFile(): string {
  for (const document of snapshot.documents) {
    if (document.collection === 'media' && document.kind === 'image') return document.variants[0]!.file;
  }
  throw new Error('the example has no picture');
}

describe.skipIf(!hasCaddy)('deploy/Caddyfile answers as the built-in web server does', () => {
  const bench = new Workbench();
  const builtIn = webServer({ liveFolder: bench.live });
  const ports = { builtIn: 0, caddy: 0 };
  let production: ChildProcess | undefined;
  let output = '';

  beforeAll(async () => {
    bench.storeMedia(snapshot);
    const publisher = bench.publisher();
    expect(await publisher.publishSnapshot(snapshot)).toMatchObject({ type: 'live' });
    await publisher.idle();
    builtIn.listen(0, '127.0.0.1');
    await once(builtIn, 'listening');
    ports.builtIn = (builtIn.address() as AddressInfo).port;
    ports.caddy = await findFreePort();
    const config = path.resolve(import.meta.dirname, '../../deploy/Caddyfile');
    production = spawn(caddy, ['run', '--config', config, '--adapter', 'caddyfile'], {
      env: {
        ...process.env,
        HOME: bench.root,
        LIVE_DIR: bench.live,
        CADDY_ADMIN: 'off',
        SITES_ADDRESS: `http://*.localhost:${ports.caddy}`,
        STUDIO_URL: new URL(snapshot.campaign.forms!).origin,
      },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    production.stderr!.on('data', (chunk) => (output += String(chunk)));
    await untilAnswering(production, ports.caddy, () => output);
  });
  afterAll(async () => {
    if (production && production.exitCode === null) {
      production.kill('SIGTERM');
      await once(production, 'exit');
    }
    builtIn.close();
    builtIn.closeAllConnections();
    bench.dispose();
  });

  interface Answer {
    status: number;
    headers: Record<string, string>;
    body: Buffer;
  }

  function ask(port: number, url: string, { method = 'GET', ...headers }: Record<string, string>) {
    return new Promise<Answer>((resolve, reject) => {
      const sent = request({
        port,
        host: '127.0.0.1',
        path: url,
        method,
        headers: { host: `${slug}.localhost:${port}`, ...headers },
      });
      sent.on('error', reject);
      sent.on('response', async (response) => {
        const body = await buffer(response);
        const { statusCode = 0, headers: given } = response;
        resolve({ status: statusCode, headers: given as Record<string, string>, body });
      });
      sent.end();
    });
  }

  const askBoth = (url: string, headers: Record<string, string> = {}) =>
    Promise.all([ask(ports.builtIn, url, headers), ask(ports.caddy, url, headers)]);

  /** What must be equal; tags and dates are each server's own. */
  const compared = [
    'content-type',
    'content-length',
    'content-range',
    'content-encoding',
    'accept-ranges',
    'cache-control',
    'access-control-allow-origin',
    'cross-origin-resource-policy',
    'content-security-policy',
    'x-content-type-options',
    'x-frame-options',
    'referrer-policy',
    'cross-origin-opener-policy',
    'permissions-policy',
    'set-cookie',
    'server',
    'x-powered-by',
    'location',
  ];
  /** The directives of a policy have no order. */
  const normalise = (name: string, value: string | undefined) =>
    name === 'content-security-policy' ? value?.split('; ').toSorted().join('; ') : value;
  const summarise = ({ status, headers }: Answer, names = compared) => ({
    status,
    ...Object.fromEntries(names.map((name) => [name, normalise(name, headers[name])])),
  });

  const files: [what: string, url: string, type: string][] = [
    ['the home page', '/', 'text/html; charset=utf-8'],
    ['a page', '/faqe-bosh.html', 'text/html; charset=utf-8'],
    ['a page by its short address', '/en/empty-page', 'text/html; charset=utf-8'],
    ['the page of a series beside its folder', '/podkast/zeri-yne', 'text/html; charset=utf-8'],
    ['the page of an episode', `${episode}.html`, 'text/html; charset=utf-8'],
    ['a transcript to read', `${episode}-transcript.html`, 'text/html; charset=utf-8'],
    ['a plain transcript', `${episode}.txt`, 'text/plain; charset=utf-8'],
    ['captions', `${episode}.vtt`, 'text/vtt; charset=utf-8'],
    ['chapters', `${episode}.json`, 'application/json+chapters'],
    ['a feed', '/podkast/zeri-yne.xml', 'application/rss+xml; charset=utf-8'],
    ['a cover', '/podkast/zeri-yne.png', 'image/png'],
    ['the page of a summit', '/samiti/samiti-2026', 'text/html; charset=utf-8'],
    ['a calendar', '/samiti/samiti-2026/programi.ics', 'text/calendar; charset=utf-8'],
    ['a calendar in English', '/en/summit/summit-2026/agenda.ics', 'text/calendar; charset=utf-8'],
    ['a schedule', '/samiti/samiti-2026/schedule.xml', 'application/xml'],
    ['a schedule for scripts', '/samiti/samiti-2026/schedule.json', 'application/json; charset=utf-8'],
    ['sound as MP3', '/media/recording-example.mp3', 'audio/mpeg'],
    ['sound as Opus', '/media/recording-example.opus', 'audio/ogg'],
    ['a film', '/media/recording-film.mp4', 'video/mp4'],
    ['a picture', picture, 'image/avif'],
    ['a style sheet', '/_astro/style.aaaa.css', 'text/css; charset=utf-8'],
    ['a script', '/_astro/script.dddd.js', 'text/javascript; charset=utf-8'],
    ['a font', '/_astro/font.cccc.woff2', 'font/woff2'],
    ['the sitemap', '/sitemap.xml', 'application/xml'],
    ['a search index', '/search/sq.json', 'application/json; charset=utf-8'],
    ['the manifest', '/site.webmanifest', 'application/manifest+json; charset=utf-8'],
    ['an icon', '/icon.svg', 'image/svg+xml'],
    ['the robots', '/robots.txt', 'text/plain; charset=utf-8'],
    ['a well-known file', '/.well-known/security.txt', 'text/plain; charset=utf-8'],
  ];

  it.each(files)('%s, %s', async (_, url, type) => {
    for (const method of ['GET', 'HEAD']) {
      const [own, other] = await askBoth(url, { method });
      expect(own.status).toBe(200);
      expect(own.headers['content-type']).toBe(type);
      expect(summarise(other)).toEqual(summarise(own));
      expect(other.body).toEqual(own.body);
    }
  });

  it.each([
    ['bytes=2-5', 206],
    ['bytes=-3', 206],
    ['bytes=-99999', 206],
    ['bytes=8-', 206],
    ['bytes=0-99999', 206],
    ['bytes=99999-', 416],
  ])('the part %s of sound', async (range, status) => {
    for (const url of ['/media/recording-example.mp3', '/media/recording-example.opus']) {
      const [own, other] = await askBoth(url, { range, 'accept-encoding': 'gzip' });
      expect(own.status).toBe(status);
      const names = ['content-range', 'content-encoding', 'access-control-allow-origin', 'cache-control'];
      expect(summarise(other, names)).toEqual(summarise(own, names));
      if (status === 206) expect(other.body).toEqual(own.body);
    }
  });

  it('a part of a text is a part of its plain bytes', async () => {
    const [own, other] = await askBoth('/podkast/zeri-yne.xml', {
      range: 'bytes=10-19',
      'accept-encoding': 'gzip',
    });
    expect(own.status).toBe(206);
    expect(summarise(other)).toEqual(summarise(own));
    expect(other.body).toEqual(own.body);
  });

  it.each(['/faqe-bosh.html', '/podkast/zeri-yne.xml', '/media/recording-example.mp3'])(
    '%s is not sent again unchanged, and goes on where it was left',
    async (url) => {
      for (const port of Object.values(ports)) {
        const { headers } = await ask(port, url, {});
        expect(headers['etag']).toMatch(/^"/);
        const again = await ask(port, url, { 'if-none-match': headers['etag']! });
        expect([again.status, again.body.byteLength]).toEqual([304, 0]);
        const same = await ask(port, url, { range: 'bytes=1-', 'if-range': headers['etag']! });
        expect(same.status).toBe(206);
        const another = await ask(port, url, { range: 'bytes=1-', 'if-range': '"another"' });
        expect(another.status).toBe(200);
      }
    },
  );

  it.each(['/faqe-bosh.html', '/podkast/zeri-yne.xml', '/search/sq.json', '/sitemap.xml'])(
    '%s is packed',
    async (url) => {
      const [own, other] = await askBoth(url, { 'accept-encoding': 'gzip' });
      expect([own.headers['content-encoding'], other.headers['content-encoding']]).toEqual(['gzip', 'gzip']);
      expect(other.headers['vary']?.toLowerCase()).toBe('accept-encoding');
    },
  );

  it.each(['/media/recording-example.mp3', picture, '/_astro/font.cccc.woff2'])('%s is not', async (url) => {
    const [own, other] = await askBoth(url, { 'accept-encoding': 'gzip' });
    expect(summarise(other)).toEqual(summarise(own));
    expect(other.headers['content-encoding']).toBeUndefined();
  });

  it.each([
    ['a missing page', '/nuk-ka', 'lang="sq"'],
    ['a missing page, English', '/en/nothing.html', 'lang="en"'],
    ['sound that was taken back', '/media/nuk-ka.mp3', 'lang="sq"'],
    ['a feed that is gone', '/podkast/nuk-ka.xml', 'lang="sq"'],
    ['a transcript that is gone', '/en/podcast/gone.vtt', 'lang="en"'],
    ['a file of another campaign', '/../../.purged/x.json', ''],
  ])('%s', async (_, url, holds) => {
    const [own, other] = await askBoth(url, { range: 'bytes=0-3' });
    expect(own.status).toBe(holds === '' ? 400 : 404);
    expect([400, 404]).toContain(other.status);
    if (holds === '') return;
    const names = compared.filter((name) => !['accept-ranges', 'content-security-policy'].includes(name));
    expect(summarise(other, names)).toEqual(summarise(own, names));
    expect(other.body.toString()).toContain(holds);
    expect(other.headers['content-security-policy']).toContain("default-src 'none'");
  });

  it.each(['POST', 'PUT', 'DELETE'])('%s is not answered', async (method) => {
    const [own, other] = await askBoth('/faqe-bosh.html', { method });
    expect([own.status, other.status]).toEqual([405, 405]);
  });

  it('a campaign that is not there', async () => {
    const answer = await ask(ports.caddy, '/', { host: `nuk-ka.localhost:${ports.caddy}` });
    expect(answer.status).toBe(404);
  });

  it('shows a release as soon as it is live', async () => {
    const publisher = bench.publisher();
    const readAt = new Date(Date.parse(snapshot.readAt) + 60_000).toISOString();
    const purge = { documents: ['recordings/recording-film'], files: ['recording-film.mp4'], before: readAt };
    expect(await publisher.purge(snapshot.campaign.id, purge)).toMatchObject({ live: true });
    const answers = await askBoth('/media/recording-film.mp4', { range: 'bytes=0-3' });
    expect(answers.map(({ status }) => status)).toEqual([404, 404]);
  });
});

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Resolves when a server answers. @throws Error with what it said when it ended instead */
async function untilAnswering(child: ChildProcess, port: number, said: () => string): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`Caddy ended: ${said()}`);
    try {
      await fetch(`http://127.0.0.1:${port}/`);
      return;
    } catch {
      await wait(50);
    }
  }
}

import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { type AddressInfo, connect } from 'node:net';
import { request, type IncomingHttpHeaders } from 'node:http';
import path from 'node:path';
import { buffer, text as textOf } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { exampleIds, exampleSnapshot } from '@bashke/content/examples';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storeSound, takeBack, withEpisode } from '../testing/withdrawal.ts';
import { later, retitled, Workbench } from '../testing/workbench.ts';
import { webServer } from './server.ts';

const bench = new Workbench();
const errors: unknown[] = [];
const server = webServer({ liveFolder: bench.live, onError: (error) => errors.push(error) });
const loje = exampleSnapshot({ theme: 'loje' });
const raport = exampleSnapshot({ theme: 'raport' });
const publisher = bench.publisher();

beforeAll(async () => {
  bench.storeMedia(loje);
  storeSound(bench);
  for (const name of ['film.mp4', 'voice.mp3', 'words.vtt']) writeFileSync(path.join(bench.root, name), 'x');
  await publisher.publishSnapshot(loje);
  await publisher.publishSnapshot(raport);
  await publisher.idle();
  const folder = path.join(bench.live, 'shembull-loje', 'current');
  // What a release never holds, to see that it is not answered with.
  writeFileSync(path.join(bench.live, 'secret.txt'), 'secret');
  symlinkSync(path.join(bench.live, 'secret.txt'), path.join(folder, 'escape.txt'));
  symlinkSync(bench.live, path.join(folder, 'out'));
  writeFileSync(path.join(folder, '.hidden'), 'hidden');
  mkdirSync(path.join(folder, 'media'), { recursive: true });
  writeFileSync(path.join(folder, 'media/voice.mp3'), '0123456789');
  writeFileSync(path.join(folder, 'media/words.vtt'), 'WEBVTT');
  server.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
  bench.dispose();
  expect(errors).toEqual([]);
});

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
  text: string;
}

function get(
  url: string,
  { method = 'GET', host = 'localhost:4000', ...headers }: Record<string, string> = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { port } = server.address() as AddressInfo;
    const sent = request({ port, host: '127.0.0.1', path: url, method, headers: { host, ...headers } });
    sent.on('error', reject);
    sent.on('response', async (response) => {
      const body = await buffer(response);
      const encoding = response.headers['content-encoding'];
      const plain =
        encoding === 'br' ? brotliDecompressSync(body) : encoding === 'gzip' ? gunzipSync(body) : body;
      resolve({
        status: response.statusCode ?? 0,
        headers: response.headers,
        body,
        text: body.byteLength === 0 ? '' : plain.toString(),
      });
    });
    sent.end();
  });
}

const episode = 'podkast/zeri-yne/kur-grupi-kthehet';
const ownHost = { host: 'shembull-loje.localhost:4000' };

describe.each<[what: string, url: string, headers: Record<string, string>, status: number, holds: string]>([
  ['the list of campaigns', '/', {}, 200, 'href="/shembull-loje/en/"'],
  ['a campaign in its folder', '/shembull-loje/', {}, 200, '<html lang="sq">'],
  ['a campaign in its folder, English', '/shembull-loje/en/', {}, 200, '<html lang="en">'],
  ['a campaign by its name', '/', ownHost, 200, '<html lang="sq">'],
  ['a campaign by its name, shouted', '/', { host: 'SHEMBULL-LOJE.localhost' }, 200, '<html lang="sq">'],
  ['a campaign by its own domain', '/en/', { host: 'shembull-loje.shembull.al' }, 200, '<html lang="en">'],
  ['a page', '/faqe-bosh.html', ownHost, 200, '<h1>Faqe bosh</h1>'],
  ['a page by its short address', '/faqe-bosh', ownHost, 200, '<h1>Faqe bosh</h1>'],
  ['a page by its short address in a folder', '/shembull-loje/en/empty-page', {}, 200, '<h1>Empty page</h1>'],
  ['a page with a question', '/faqe-bosh.html?x=1', ownHost, 200, '<h1>Faqe bosh</h1>'],
  ['a well-known file', '/.well-known/security.txt', ownHost, 200, 'Contact:'],
  ['a missing page', '/nuk-ka', ownHost, 404, 'lang="sq"'],
  ['a missing page, English', '/en/nothing.html', ownHost, 404, 'lang="en"'],
  ['a missing page in a folder', '/shembull-loje/en/a/b/c', {}, 404, 'lang="en"'],
  ['an unknown campaign', '/nuk-ka/', {}, 404, 'Këtu nuk ka asgjë'],
  ['an unknown name', '/', { host: 'nuk-ka.localhost:4000' }, 404, 'Këtu nuk ka asgjë'],
  ['the folder of locks', '/.locks/', {}, 400, ''],
  ['releases by their folder', '/shembull-loje/releases/', {}, 404, ''],
  ['the pointer itself', '/shembull-loje/current/index.html', {}, 404, ''],
  ['a hidden file', '/.hidden', ownHost, 400, ''],
  ['a link out of the release', '/escape.txt', ownHost, 404, ''],
  ['a folder linked out of the release', '/out/secret.txt', ownHost, 404, ''],
  ['a climb', '/../../secret.txt', ownHost, 400, ''],
  ['a climb in disguise', '/%2e%2e/%2e%2e/secret.txt', ownHost, 400, ''],
  ['a climb by another slash', '/..%5c..%5csecret.txt', ownHost, 400, ''],
  ['a climb by an encoded slash', '/media%2f..%2f..%2fsecret.txt', ownHost, 400, ''],
  ['a climb out of a campaign', '/shembull-loje/../secret.txt', {}, 400, ''],
  ['a null byte', '/index.html%00.txt', ownHost, 400, ''],
  ['an address that cannot be decoded', '/%E0%A4%A', ownHost, 400, ''],
  ['an empty part', '/media//x', ownHost, 400, ''],
  ['another site', '//example.org/', {}, 400, ''],
])('%s', (_, url, headers, status, holds) => {
  it(`${url} answers ${status}`, async () => {
    const answer = await get(url, headers);
    expect(answer.status).toBe(status);
    expect(answer.text).toContain(holds);
    expect(answer.text).not.toContain('secret');
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
    expect(answer.headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(answer.headers['content-security-policy']).not.toMatch(/script-src[^;]*unsafe/);
    expect(answer.headers['referrer-policy']).toBe('same-origin');
    expect(answer.headers['set-cookie']).toBeUndefined();
  });

  it(`${url} answers HEAD alike, without a body`, async () => {
    const answer = await get(url, { ...headers, method: 'HEAD' });
    expect(answer.status).toBe(status);
    expect(answer.body.byteLength).toBe(0);
  });
});

it.each([
  ['/shembull-loje', {}, '/shembull-loje/'],
  ['/shembull-loje?x=1', {}, '/shembull-loje/?x=1'],
  ['/en', ownHost, '/en/'],
  ['/shembull-loje/en', {}, '/shembull-loje/en/'],
  ['/faqe-bosh/', ownHost, '/faqe-bosh'],
  ['/shembull-loje/faqe-bosh/', {}, '/shembull-loje/faqe-bosh'],
])('%s leads on, so that relative links are right', async (url, headers, to) => {
  const answer = await get(url, headers);
  expect(answer.status).toBe(308);
  expect(answer.headers.location).toBe(to);
});

it.each([
  ['index.html', 'text/html; charset=utf-8', 'no-cache'],
  ['_astro/style.aaaa.css', 'text/css; charset=utf-8', 'public, max-age=31536000, immutable'],
  ['_astro/script.dddd.js', 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
  ['_astro/font.cccc.woff2', 'font/woff2', 'public, max-age=31536000, immutable'],
  [`media/${exampleIds.picture}-320.avif`, 'image/avif', 'public, max-age=10, must-revalidate'],
  ['media/voice.mp3', 'audio/mpeg', 'public, max-age=10, must-revalidate'],
  ['media/recording-example.opus', 'audio/ogg', 'public, max-age=10, must-revalidate'],
  ['media/recording-film.mp4', 'video/mp4', 'public, max-age=10, must-revalidate'],
  ['podkast/zeri-yne.xml', 'application/rss+xml; charset=utf-8', 'no-cache'],
  [`${episode}.vtt`, 'text/vtt; charset=utf-8', 'no-cache'],
  [`${episode}.txt`, 'text/plain; charset=utf-8', 'no-cache'],
  [`${episode}-transcript.html`, 'text/html; charset=utf-8', 'no-cache'],
  [`${episode}.json`, 'application/json+chapters', 'no-cache'],
  ['podkast/zeri-yne.png', 'image/png', 'no-cache'],
  ['samiti/samiti-2026/programi.ics', 'text/calendar; charset=utf-8', 'no-cache'],
  ['samiti/samiti-2026/schedule.xml', 'application/xml', 'no-cache'],
  ['samiti/samiti-2026/schedule.json', 'application/json; charset=utf-8', 'no-cache'],
  ['site.webmanifest', 'application/manifest+json; charset=utf-8', 'no-cache'],
  ['icon.svg', 'image/svg+xml', 'no-cache'],
  ['sitemap.xml', 'application/xml', 'no-cache'],
  ['search/sq.json', 'application/json; charset=utf-8', 'no-cache'],
])('%s is %s, %s', async (file, type, cache) => {
  const { headers } = await get(`/${file}`, ownHost);
  expect(headers['content-type']).toBe(type);
  expect(headers['cache-control']).toBe(cache);
});

describe('parts of a file', () => {
  it.each([
    ['bytes=2-5', 206, '2345', 'bytes 2-5/10'],
    ['bytes=-3', 206, '789', 'bytes 7-9/10'],
    ['bytes=8-', 206, '89', 'bytes 8-9/10'],
    ['bytes=20-30', 416, '', 'bytes */10'],
    ['bytes=0-99', 206, '0123456789', 'bytes 0-9/10'],
    ['bytes=-99', 206, '0123456789', 'bytes 0-9/10'],
    ['bytes=5-2', 416, '', 'bytes */10'],
    ['seconds=1-2', 200, '0123456789', undefined],
  ])('%s', async (range, status, text, contentRange) => {
    const answer = await get('/media/voice.mp3', { ...ownHost, range });
    expect(answer.status).toBe(status);
    if (status === 206) expect(answer.text).toBe(text);
    expect(answer.headers['content-range']).toBe(contentRange);
  });

  it('go on with what a player holds already, and begin anew when it is another file', async () => {
    const { headers } = await get('/media/voice.mp3', ownHost);
    expect(headers.etag).toMatch(/^"/);
    expect(headers['accept-ranges']).toBe('bytes');
    const range = 'bytes=4-';
    const modified = headers['last-modified']!;
    for (const condition of [headers.etag!, modified]) {
      const answer = await get('/media/voice.mp3', { ...ownHost, range, 'if-range': condition });
      expect([answer.status, answer.text]).toEqual([206, '456789']);
    }
    for (const condition of ['"another"', 'Thu, 01 Jan 1970 00:00:00 GMT']) {
      const answer = await get('/media/voice.mp3', { ...ownHost, range, 'if-range': condition });
      expect([answer.status, answer.text]).toEqual([200, '0123456789']);
    }
  });

  it('have the length that their HEAD says', async () => {
    for (const headers of [{}, { range: 'bytes=2-5' }] as Record<string, string>[]) {
      const asked = { ...ownHost, ...headers, 'accept-encoding': 'br, gzip' };
      const head = await get('/media/voice.mp3', { ...asked, method: 'HEAD' });
      const whole = await get('/media/voice.mp3', asked);
      expect(head.status).toBe(whole.status);
      expect(head.headers['content-length']).toBe(String(whole.body.byteLength));
      expect(head.headers['content-type']).toBe('audio/mpeg');
      expect(head.headers['content-encoding']).toBeUndefined();
      expect(head.body.byteLength).toBe(0);
    }
  });

  it('are parts of the plain bytes', async () => {
    const whole = await get('/index.html', ownHost);
    const part = await get('/index.html', { ...ownHost, range: 'bytes=0-99', 'accept-encoding': 'br' });
    expect(part.status).toBe(206);
    expect(part.headers['content-encoding']).toBeUndefined();
    expect(part.body).toEqual(whole.body.subarray(0, 100));
  });
});

describe('other sites', () => {
  it.each([
    'podkast/zeri-yne.xml',
    `${episode}.vtt`,
    `${episode}.txt`,
    `${episode}.json`,
    `${episode}-transcript.html`,
    'media/voice.mp3',
    'media/recording-example.opus',
    'media/recording-film.mp4',
    'samiti/samiti-2026/programi.ics',
    'en/summit/summit-2026/sessions/what-children-tell-us.ics',
    'samiti/samiti-2026/schedule.xml',
    'samiti/samiti-2026/schedule.json',
  ])('may read %s', async (file) => {
    const { headers } = await get(`/${file}`, { ...ownHost, origin: 'https://player.example.org' });
    expect(headers['access-control-allow-origin']).toBe('*');
    expect(headers['access-control-allow-credentials']).toBeUndefined();
    expect(headers['cross-origin-resource-policy']).toBe('cross-origin');
  });

  it.each([
    'index.html',
    `${episode}.html`,
    'podkast/zeri-yne.html',
    'search/sq.json',
    'sitemap.xml',
    'robots.txt',
    `media/${exampleIds.picture}-320.avif`,
    'podkast/nuk-ka.xml',
    'samiti/samiti-2026/programi.html',
    'samiti/samiti-2026/nuk-ka.ics',
  ])('may not read %s', async (file) => {
    const { headers } = await get(`/${file}`, { ...ownHost, origin: 'https://player.example.org' });
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });
});

it('answers with nothing that was taken back, packed or not', async () => {
  const own = { host: 'shembull-bashke.localhost:4000' };
  const bashke = exampleSnapshot({ theme: 'bashke' });
  const other = bench.publisher();
  await other.publishSnapshot(withEpisode(bashke));
  const marked = 'podkast/zeri-yne/shenjaslug';
  const asked = [`${marked}.html`, `${marked}.vtt`, 'podkast/zeri-yne.xml', 'search/sq.json'];
  for (const file of asked) {
    for (const encoding of ['br', 'gzip', '']) {
      const answer = await get(`/${file}`, { ...own, 'accept-encoding': encoding });
      expect(answer.text, file).toMatch(/shenja/);
    }
  }
  const { headers } = await get('/media/a1b2c3d4e5f6.mp3', own);
  await other.purge(bashke.campaign.id, takeBack(bashke, 1));
  for (const file of [...asked, 'media/a1b2c3d4e5f6.mp3']) {
    for (const encoding of ['br', 'gzip', '']) {
      const conditions = { 'accept-encoding': encoding, 'if-none-match': headers.etag!, range: 'bytes=0-9' };
      const answer = await get(`/${file}`, { ...own, ...conditions });
      expect(answer.status, file).toBe(404);
      expect(answer.text, file).not.toMatch(/shenja/);
    }
  }
});

describe('packing', () => {
  it.each([
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['identity', undefined],
    ['', undefined],
  ])('for „%s“', async (accepted, encoding) => {
    const plain = await get('/index.html', ownHost);
    const answer = await get('/index.html', { ...ownHost, 'accept-encoding': accepted });
    expect(answer.headers['content-encoding']).toBe(encoding);
    expect(answer.headers.vary).toBe('accept-encoding');
    expect(answer.text).toBe(plain.text);
    if (encoding) expect(answer.body.byteLength).toBeLessThan(plain.body.byteLength);
  });

  it('is not for what is packed already', async () => {
    const answer = await get(`/media/${exampleIds.picture}-320.avif`, {
      ...ownHost,
      'accept-encoding': 'br',
    });
    expect(answer.headers['content-encoding']).toBeUndefined();
  });
});

describe('an unchanged file', () => {
  it.each(['', 'br'])('is not sent again, accepting „%s“', async (accepted) => {
    const headers = { ...ownHost, 'accept-encoding': accepted };
    const first = await get('/index.html', headers);
    const again = await get('/index.html', { ...headers, 'if-none-match': first.headers.etag! });
    expect(again.status).toBe(304);
    expect(again.body.byteLength).toBe(0);
    const other = await get('/index.html', { ...headers, 'if-none-match': '"other"' });
    expect(other.status).toBe(200);
  });
});

it('answers nothing but GET and HEAD', async () => {
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
    const answer = await get('/', { method });
    expect(answer.status).toBe(405);
    expect(answer.headers.allow).toBe('GET, HEAD');
  }
});

it('survives what is no HTTP', async () => {
  const { port } = server.address() as AddressInfo;
  const socket = connect(port, '127.0.0.1');
  socket.end('GET http:// nonsense\r\n\r\n');
  expect(await textOf(socket)).toMatch(/^HTTP\/1.1 400/);
  expect((await get('/')).status).toBe(200);
});

it('shows a publish at once, and keeps the scripts of pages that are still open', async () => {
  const moved = {
    ...bench.renderer,
    buildId: 'fake-2',
    render: async (...given: Parameters<typeof bench.renderer.render>) => {
      const file = await bench.renderer.render(...given);
      const text = Buffer.from(file.body).toString();
      return { ...file, body: Buffer.from(text.replaceAll(/<script src=.*<\/script>/g, '')) };
    },
  };
  expect((await get('/nisi-fushata', ownHost)).text).toContain('Nisi fushata');
  const changed = later(loje, (page) => (page.id === exampleIds.news ? retitled(page, 'Sapo doli') : page));
  const next = bench.publisher({ renderer: moved });
  await next.publishSnapshot(changed);
  expect((await get('/nisi-fushata', ownHost)).text).toContain('Sapo doli');
  expect((await get('/_astro/script.dddd.js', ownHost)).status).toBe(200);
  expect((await get('/media/voice.mp3', ownHost)).status).toBe(404);
  await next.idle();
});

it('says in the policy which scripts are written into the pages, and no others', async () => {
  const inline = {
    ...bench.renderer,
    buildId: 'fake-3',
    render: async (...given: Parameters<typeof bench.renderer.render>) => {
      const file = await bench.renderer.render(...given);
      const text = Buffer.from(file.body).toString();
      return { ...file, body: Buffer.from(text.replace('</head>', '<script>let x = 1</script></head>')) };
    },
  };
  const next = bench.publisher({ renderer: inline });
  await next.publishSnapshot(later(raport));
  await next.idle();
  const { headers } = await get('/shembull-raport/');
  expect(headers['content-security-policy']).toMatch(/script-src 'self' 'sha256-[\w+/]{43}=';/);
});

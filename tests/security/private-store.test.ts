import { chmod, mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { themes } from '@bashke/content';
import { exampleSnapshot } from '@bashke/content/examples';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { roles } from '../../cms/src/access/roles.ts';
import { parcelOf } from '../../packages/publisher/src/testing/workbench.ts';
import { writeExampleMedia } from '../examples/media.ts';
import { PublishingProcesses } from '../running/publishing.ts';
import { sendRaw } from './connections.ts';
import { base64, Contributor, type Send, uploadOf } from './contributor.ts';
import { picture } from './pictures.ts';
import { type Asker, CompiledStudio } from './studio.ts';

/** Stands in every file of the private store that a test puts there. */
const MARK = 'Sekret-i-ruajtur-7391';
/** What a browser would run, if it were let. */
const MARKUP = '"><script>alert(7391)</script><img src=x onerror=alert(7391)>';
const TURNED = '\u202Etxet\u2066';
const askers: Asker[] = ['public', ...roles];

let studio: CompiledStudio;
let send: Send;
const made = { contribution: '', other: '', upload: '', file: '', form: '', person: '' };
const links = { receipt: '', other: '', guardian: '' };

beforeAll(async () => {
  studio = await CompiledStudio.start();
  send = (address, request) =>
    fetch(`http://localhost:${studio.ports.studio.number}${address}`, { redirect: 'manual', ...request });
  await studio.letIn();
  const campaign = await studio.make('/api/campaigns?locale=sq&draft=true', {
    title: 'Laboratori',
    slug: 'lab',
    theme: 'ze',
  });
  const invitation = await studio.make('/api/invitations?locale=sq', {
    title: `Punëtoria ${MARKUP}`,
    ask: `Na trego. ${MARKUP}`,
    kinds: ['picture'],
    campaign,
    until: '2099-01-01T11:00:00.000Z',
    uses: 20,
    consentMonths: 12,
  });
  const { json } = await studio.ask(`/api/invitations/${invitation}`, { as: 'editor' });
  const code = json['code'] as string;
  const who = await Contributor.begin(send, code, { ageBand: '13-15' });
  const other = await Contributor.begin(send, code);
  made.upload = await ready(who);
  await ready(other);
  const { id, people } = await who.view();
  [made.contribution, made.other, made.person] = [id, (await other.view()).id, people[0]!.id];
  await who.ask('PUT', `people/${made.person}`, {
    body: { alias: 'Kometa 59', ageBand: '13-15', school: `Shkolla ${MARKUP}` },
  });
  await who.finish(made.upload, {
    title: `Titull ${MARKUP} ${TURNED}`,
    words: `Fjalë ${MARKUP} ${TURNED}`,
    alt: `Pamje ${MARKUP}`,
  });
  const guardian = await who.ask('POST', `people/${made.person}/guardian-link`);
  [links.receipt, links.other, links.guardian] = [who.token, other.token, guardian.json['token'] as string];
  const form = await studio.ask(`/api/contributions/${made.contribution}/people/${made.person}/form`, {
    as: 'reviewer',
    method: 'POST',
  });
  expect(form.status).toBeLessThan(500);
  const sent = await send(`/api/contributions/${made.contribution}/people/${made.person}/form`, {
    method: 'POST',
    headers: { Cookie: studio.cookieOf('reviewer'), Origin: studio.url, 'Content-Type': 'image/png' },
    body: new Uint8Array(await picture(7)),
  });
  expect(sent.status).toBe(200);
  [made.form] = (await readdir(inStore('forms', made.contribution))) as [string];
  made.file = (await readdir(inStore('quarantine', made.contribution, made.upload))).find((name) =>
    name.endsWith('.webp'),
  )!;
});
afterAll(() => studio?.close());

const inStore = (...parts: string[]) => path.join(studio.data.private, ...parts);

async function ready(who: Contributor): Promise<string> {
  const upload = await who.upload(await picture(60), `foto ${MARKUP}.png`);
  await vi.waitFor(
    async () => expect((await who.view()).files.map(({ state }) => state)).toEqual(['ready']),
    { timeout: 30_000, interval: 200 },
  );
  return upload;
}

it('is the studio’s own user’s alone: folders and every file', async () => {
  const other = new Contributor(send, links.other);
  uploadOf(await other.create(10, { 'Upload-Metadata': `filename ${base64('x.png')}` }));
  await chmod(studio.data.private, 0o700);
  const names = await readdir(studio.data.private, { recursive: true });
  const found = await Promise.all(names.map(async (name) => [name, await stat(inStore(name))] as const));
  expect(found.filter(([, entry]) => entry.isFile()).length).toBeGreaterThan(6);
  const open = found.filter(([, entry]) => (entry.mode & 0o777) !== (entry.isFile() ? 0o600 : 0o700));
  expect(open.map(([name, { mode }]) => `${name} ${(mode & 0o777).toString(8)}`)).toEqual([]);
});

describe('no address leads to it', () => {
  beforeAll(async () => {
    for (const place of [
      ['mark.txt'],
      ['uploads', 'mark.txt'],
      ['originals', 'mark.txt'],
      ['originals', made.contribution, 'mark.txt'],
      ['quarantine', 'mark.txt'],
      ['quarantine', made.contribution, 'mark.txt'],
      ['quarantine', made.other, 'mark.txt'],
      ['forms', 'mark.txt'],
      ['forms', made.other, 'mark.txt'],
    ]) {
      await mkdir(path.dirname(inStore(...place)), { recursive: true });
      await writeFile(inStore(...place), MARK);
    }
    await writeFile(path.join(studio.data.root, 'mark.txt'), MARK);
    // A file and a folder that lead elsewhere.
    const folder = inStore('quarantine', made.contribution);
    await symlink(inStore('mark.txt'), path.join(folder, made.upload, 'link.png'));
    await symlink(inStore('originals', made.contribution), path.join(folder, 'b'.repeat(32)));
    await symlink(inStore('originals', made.contribution), inStore('forms', 'linked'));
  });

  const addresses = (): string[] => {
    const { contribution: id, upload, file, other } = made;
    const files = `/api/contributions/${id}/files`;
    const forms = `/api/contributions/${id}/forms`;
    const climbs = ['..%2f', '..%5c', '%2e%2e%2f', '%252e%252e%252f', '..%c0%af', '....%2f%2f', '%2e%2e/'];
    return [
      ...climbs.flatMap((up) => [
        `${files}/${upload}/${up}mark.txt`,
        `${files}/${upload}/${up.repeat(2)}mark.txt`,
        `${files}/${upload}/${up.repeat(3)}mark.txt`,
        `${files}/${upload}/${up.repeat(4)}originals%2f${id}%2fmark.txt`,
        `${files}/${up}/mark.txt`,
        `${files}/${up}${other}/mark.txt`,
        `${files}/${up.repeat(2)}originals/${id}/mark.txt`,
        `${forms}/${up}mark.txt`,
        `${forms}/${up}${other}%2fmark.txt`,
        `/api/contributions/${up}/files/${id}/mark.txt`,
        `/api/contributions/${up}originals%2f${id}/forms/mark.txt`,
        `/api/contributions/${up}originals/forms/mark.txt`,
        `/api/media/file/${up}mark.txt`,
        `/api/media/file/${up}private%2fmark.txt`,
        `/api/recordings/${id}/files/${up}private%2fmark.txt`,
        `/api/hand-in/uploads/${up}mark.txt`,
        `/_next/static/${up.repeat(4)}mark.txt`,
        `/${up}private/mark.txt`,
        `/${up.repeat(3)}private/mark.txt`,
        `/kontribut/${up}mark.txt`,
      ]),
      `${files}/${upload}/../../../mark.txt`,
      `${files}/${upload}/link.png`,
      `${files}/${'b'.repeat(32)}/mark.txt`,
      '/api/contributions/linked/forms/mark.txt',
      `${files}/${upload}/mark.txt%00.webp`,
      `${files}/${upload}/${file}%00`,
      `${files}//mark.txt`,
      `${files}/./mark.txt`,
      `${files}/${upload}/.`,
      `${files}/${upload}`,
      `/api/contributions/${other}/files/${upload}/${file}`,
      `/api/contributions/${other}/forms/${made.form}`,
      '/private/mark.txt',
      '/mark.txt',
      '/data/private/mark.txt',
      `/api/hand-in/uploads/mark.txt`,
      `/_next/image?url=${encodeURIComponent(`${files}/${upload}/${file}`)}&w=64&q=75`,
      `/_next/image?url=${encodeURIComponent(`file://${studio.data.private}/mark.txt`)}&w=64&q=75`,
      `/_next/image?url=${encodeURIComponent(`http://127.0.0.1:${studio.ports.studio.number}${files}/${upload}/${file}`)}&w=64&q=75`,
    ];
  };
  const rawly = (as: Asker, address: string) =>
    sendRaw(studio.ports.studio.number, [
      `GET ${address} HTTP/1.1`,
      'Host: localhost',
      'Accept: */*',
      `Cookie: ${studio.cookieOf(as)}`,
      `Authorization: Bearer ${links.receipt}`,
      'Tus-Resumable: 1.0.0',
    ]);

  it.each(askers)('for %s', async (as) => {
    const stored = await readFile(inStore('quarantine', made.contribution, made.upload, made.file), 'latin1');
    for (const address of addresses()) {
      const answer = await rawly(as, address);
      expect(answer.slice(0, 12), address).toMatch(/^HTTP\/1\.1 (?!2)\d{3}/u);
      expect(answer.includes(MARK), address).toBe(false);
      expect(answer.includes(stored.slice(0, 40)), address).toBe(false);
    }
  });

  it('and the right one is for those who protect alone', async () => {
    const right = [
      `/api/contributions/${made.contribution}/files/${made.upload}/${made.file}`,
      `/api/contributions/${made.contribution}/forms/${made.form}`,
      `/api/contributions/${made.contribution}/review`,
    ];
    for (const address of right) {
      const statuses = await Promise.all(
        askers.map(async (as) => [as, (await studio.ask(address, { as })).status]),
      );
      const reviewers: unknown[] = ['admin', 'reviewer'];
      expect(statuses).toEqual(askers.map((as) => [as, reviewers.includes(as) ? 200 : 403]));
      const { headers } = await studio.ask(address, { as: 'reviewer' });
      expect(headers.get('Cache-Control')).toContain('no-store');
    }
  });

  it('nor does a session from elsewhere, or one that has ended', async () => {
    const address = `/api/contributions/${made.contribution}/files/${made.upload}/${made.file}`;
    for (const headers of [
      { Cookie: studio.cookieOf('reviewer'), Origin: 'https://elsewhere.example' },
      { Cookie: `${studio.cookieOf('reviewer')}x` },
      { Authorization: `Bearer ${links.receipt}` },
      { Authorization: `JWT ${links.receipt}` },
    ] as Record<string, string>[]) {
      const { status } = await send(address, { headers });
      expect(status).toBe(403);
    }
  });
});

describe('what would run as a page', () => {
  const pages = {
    'evil.svg': `<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>`,
    'evil.html': '<script>alert(1)</script>',
    'evil.xhtml': '<html xmlns="http://www.w3.org/1999/xhtml"><script>alert(1)</script></html>',
    'evil.js': 'alert(1)',
    'evil.pdf': '%PDF-1.7',
    evil: '<script>alert(1)</script>',
  };
  it.each(Object.keys(pages) as (keyof typeof pages)[])(
    'is a file to keep, never a page: %s',
    async (name) => {
      await writeFile(inStore('quarantine', made.contribution, made.upload, name), pages[name]);
      const address = `/api/contributions/${made.contribution}/files/${made.upload}/${name}`;
      const { status, headers } = await studio.ask(address, { as: 'reviewer' });
      expect(status).toBe(200);
      expect(headers.get('Content-Type')).toBe('application/octet-stream');
      expect(headers.get('Content-Disposition')).toBe('attachment');
      expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
      expect(headers.get('Content-Security-Policy')).toMatch(/^default-src 'none';.*\bsandbox$/u);
    },
  );
  it('what the intake made is shown as what it is, and nothing else', async () => {
    const address = `/api/contributions/${made.contribution}/files/${made.upload}/${made.file}`;
    const { headers } = await studio.ask(address, { as: 'reviewer' });
    expect(headers.get('Content-Type')).toBe('image/webp');
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('Content-Security-Policy')).toMatch(/\bsandbox$/u);
  });
});

describe('a private page', () => {
  const pages = (): [string, string][] => [
    ['receipt', `/contribution/${links.receipt}`],
    ['receipt in Albanian', `/kontribut/${links.receipt}`],
    ['draft', `/contribution/${links.other}`],
    ['guardian', `/guardian/${links.guardian}`],
    ['guardian in Albanian', `/kujdestar/${links.guardian}`],
    ['link that opens nothing', `/contribution/${'A'.repeat(43)}`],
  ];
  const open = (address: string, headers: Record<string, string> = {}) => send(address, { headers });

  it('tells nobody its address, is kept by nobody, and is framed by nobody', async () => {
    for (const [name, address] of pages()) {
      for (const headers of [{}, { RSC: '1' }, { 'Next-Router-Prefetch': '1', RSC: '1' }] as Record<
        string,
        string
      >[]) {
        const page = await open(address, headers);
        expect(page.headers.get('Referrer-Policy'), name).toBe('no-referrer');
        expect(page.headers.get('Cache-Control'), name).toContain('no-store');
        expect(page.headers.get('X-Robots-Tag'), name).toContain('noindex');
        expect(page.headers.getSetCookie(), name).toEqual([]);
        const policy = page.headers.get('Content-Security-Policy') ?? '';
        expect(policy, name).toContain("default-src 'none'");
        expect(policy, name).toContain("frame-ancestors 'none'");
        expect(policy, name).not.toMatch(/unsafe-|\*|https?:/u);
        expect(page.headers.get('X-Frame-Options'), name).toBe('DENY');
      }
    }
  });
  it.each(['/CONTRIBUTION/', '/contribution//', '//contribution/', '/contribution/../contribution/'])(
    'has these headers in other spellings too, or is not there: %s',
    async (start) => {
      const answer = await sendRaw(studio.ports.studio.number, [
        `GET ${start}${links.receipt} HTTP/1.1`,
        'Host: localhost',
      ]);
      const isPage = answer.startsWith('HTTP/1.1 200');
      if (isPage) expect(answer.toLowerCase()).toContain('referrer-policy: no-referrer');
      expect(answer).not.toMatch(/^location: https?:\/\/(?!localhost)/imu);
    },
  );
  it('loads nothing from elsewhere and runs nothing that was written into it', async () => {
    for (const [name, address] of pages()) {
      const text = await (await open(address)).text();
      expect(text, name).not.toContain('<script>alert(7391)');
      expect(text, name).not.toContain('<img src=x');
      expect(text, name).not.toContain('\u202E');
      const scripts = [...text.matchAll(/<script\b[^>]*>/gu)].map(([tag]) => tag);
      expect(scripts.filter((tag) => !/\bnonce="[^"]+"/u.test(tag))).toEqual([]);
      expect([...text.matchAll(/\bsrc="(?:https?:)?\/\/[^"]*"/gu)]).toEqual([]);
    }
    const receipt = await (await open(`/contribution/${links.receipt}`)).text();
    // It was there to be seen, as text.
    expect(receipt).toContain('alert(7391)');
  });
  it('and its code is not in the sheet of another invitation, nor a list', async () => {
    for (const address of ['/dorezo', '/hand-in', '/dorezo/aaaaabbbbb', '/hand-in/%00', '/hand-in/..%2f']) {
      const page = await open(address);
      expect(page.status).toBeLessThan(500);
      expect(await page.text()).not.toContain(links.receipt);
    }
  });
});

it('a reviewer’s panel runs nothing that was written into what it shows', async () => {
  const address = `/admin/collections/contributions/${made.contribution}`;
  const { status, text } = await studio.ask(address, { as: 'reviewer' });
  expect(status).toBe(200);
  expect(text).not.toContain('<script>alert(7391)');
  expect(text).not.toContain('<img src=x');
  const list = await studio.ask('/admin/collections/contributions', { as: 'reviewer' });
  expect(list.status).toBe(200);
  expect(list.text).not.toContain('<script>alert(7391)');
  const { headers } = await studio.ask(`/api/contributions/${made.contribution}/review`, { as: 'reviewer' });
  expect(headers.get('Content-Type')).toContain('application/json');
  expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
});

it('what a reviewer writes is text on the receipt', async () => {
  const { status } = await studio.ask(`/api/contributions/${made.contribution}/decision`, {
    as: 'reviewer',
    method: 'POST',
    body: { decision: 'ask', message: `Ndrysho titullin. ${MARKUP}` },
  });
  expect(status).toBe(200);
  const text = await (await send(`/contribution/${links.receipt}`, {})).text();
  expect(text).toContain('Ndrysho titullin.');
  expect(text).not.toContain('<script>alert(7391)');
  expect(text).not.toContain('<img src=x');
});

it('a link is nowhere on the disk: not in the database, not in a log, not in a name', async () => {
  // What goes wrong is written down, and must not be with the link.
  const who = new Contributor(send, links.receipt);
  await Promise.all([
    who.create('NaN'),
    who.create(10, { 'Upload-Metadata': 'filename !!!' }),
    who.piece('nothing', 0, 'x'),
    who.ask('POST', 'people', { body: { alias: 'x' } }),
    who.ask('PUT', 'people/%00/consents', { body: { uses: [] } }),
    send(`/api/hand-in/nothing/${links.receipt}`, {}),
    send(`/api/contributions/${links.receipt}/review`, { headers: { Cookie: studio.cookieOf('admin') } }),
    send(`/contribution/${links.receipt}`, { method: 'POST', body: 'x' }),
  ]);
  await new Contributor(send, links.guardian).ask('POST', 'guardian', { body: { approves: true } });
  const names = await readdir(studio.data.root, { recursive: true, withFileTypes: true });
  let read = 0;
  for (const entry of names.filter((each) => each.isFile())) {
    const place = path.join(entry.parentPath, entry.name);
    const bytes = await readFile(place);
    read += 1;
    for (const token of [links.receipt, links.guardian, links.other]) {
      expect(bytes.includes(token), place).toBe(false);
      expect(place).not.toContain(token);
    }
  }
  expect(read).toBeGreaterThan(10);
});

describe('the microsites', () => {
  const snapshot = exampleSnapshot({ theme: themes[0] });
  let processes: PublishingProcesses;
  beforeAll(async () => {
    processes = await PublishingProcesses.start();
    await writeExampleMedia(snapshot, processes.data.media);
    const answer = await fetch(`${processes.publisher}/campaigns/${snapshot.campaign.id}/publish`, {
      method: 'POST',
      headers: { authorization: `Bearer ${processes.data.secrets.publisherToken}` },
      body: JSON.stringify(parcelOf(snapshot)),
    });
    expect((await answer.text()).trim().split('\n').at(-1)).toContain('"type":"live"');
    for (const place of ['mark.txt', 'uploads/mark.txt', 'originals/c/mark.txt', 'quarantine/c/u/mark.txt']) {
      const file = path.join(processes.data.private, place);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, MARK);
    }
  });
  afterAll(() => processes?.close());

  it('have no address that leads to it', async () => {
    const { slug } = snapshot.campaign;
    const climbs = ['../', '..%2f', '%2e%2e/', '%2e%2e%2f', '%252e%252e%252f', '..%5c', '..\\', '..%c0%af'];
    const starts = ['/', `/${slug}/`, `/${slug}/media/`, `/${slug}/current/`, `/${slug}/podkast/`];
    const places = ['private/mark.txt', 'private/uploads/mark.txt', 'private/quarantine/c/u/mark.txt'];
    let asked = 0;
    for (const start of starts) {
      for (const up of climbs) {
        for (const times of [1, 2, 3, 4, 5]) {
          for (const place of places) {
            const answer = await sendRaw(processes.ports.sites.number, [
              `GET ${start}${up.repeat(times)}${place} HTTP/1.1`,
              'Host: localhost',
            ]);
            asked += 1;
            expect(answer.includes(MARK), `${start}${up.repeat(times)}${place}`).toBe(false);
          }
        }
      }
    }
    expect(asked).toBe(600);
  });
});

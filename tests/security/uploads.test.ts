import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { messages } from '../../cms/src/i18n/messages.ts';
import { picture, pixelBomb } from './pictures.ts';
import { type Answer, CompiledStudio, emailOf } from './studio.ts';

/** As behind a server that speaks https for it. */
const URL_OUTSIDE = 'https://studio.example.org';

let studio: CompiledStudio;
beforeAll(async () => {
  studio = await CompiledStudio.start(URL_OUTSIDE);
  await studio.letIn(['editor', 'contributor', 'partner']);
});
afterAll(() => studio?.close());

const stored = () => readdir(studio.data.media);

interface Upload {
  bytes: Uint8Array;
  name: string;
  type?: string;
  as?: 'editor' | 'contributor' | 'partner' | 'public';
  language?: string;
}

function upload({
  bytes,
  name,
  type = 'image/png',
  as = 'editor',
  language = 'en',
}: Upload): Promise<Answer> {
  const form = new FormData();
  form.set('file', new File([new Uint8Array(bytes)], name, { type }));
  form.set('_payload', JSON.stringify({ alt: 'Një fotografi' }));
  return studio.ask('/api/media', { as, method: 'POST', form, headers: { 'Accept-Language': language } });
}

it('sends its cookie over https alone where it is reached by https', async () => {
  const cookies = (await studio.logIn(emailOf('editor'))).headers.getSetCookie();
  expect(cookies.find((cookie) => cookie.startsWith('payload-token='))).toMatch(/; Secure\b/i);
  const headers = { Origin: URL_OUTSIDE.replace('https:', 'http:') };
  expect((await studio.ask('/api/users', { as: 'editor', headers })).status).toBe(403);
});

const svg = (inside: string) =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${inside}</svg>`);
const page = Buffer.from('<!doctype html><script>alert(1)</script>');
describe('files that are refused, in the language of whoever uploads', () => {
  const many = new Uint8Array(42_000_000);
  it.each<[what: string, file: Upload, status: number, en: RegExp, sq: RegExp]>([
    [
      'a web page called a photo',
      { bytes: page, name: 'foto.jpg', type: 'image/jpeg' },
      400,
      /^“foto\.jpg” ends in “\.jpg” but is really a web page\./,
      /^„foto\.jpg“ mbaron me „\.jpg“, por në të vërtetë është një faqe uebi\./,
    ],
    [
      'a program called a picture',
      { bytes: Buffer.concat([Buffer.from('MZ'), Buffer.alloc(512)]), name: 'logo.png' },
      400,
      /^“logo\.png” .+\.$/,
      /^„logo\.png“ .+\.$/,
    ],
    [
      'a drawing with a script',
      { bytes: svg('<script>alert(1)</script>'), name: 'a.svg', type: 'image/svg+xml' },
      400,
      /^“a\.svg” is an SVG drawing that contains a script/,
      /^„a\.svg“ është një vizatim SVG që përmban një skript/,
    ],
    [
      'a drawing with a script, called a PNG',
      { bytes: svg('<a href="javascript:alert(1)"><rect/></a>'), name: 'a.png' },
      400,
      /^“a\.png” .+\.$/,
      /^„a\.png“ .+\.$/,
    ],
    [
      'a picture that unpacks to far too many points',
      { bytes: pixelBomb(16_000), name: 'bomb.png' },
      400,
      /^“bomb\.png” has 16,000 × 16,000 pixels; at most 40 million/,
      /^„bomb\.png“ ka 16\D?000 × 16\D?000 pikselë; gjithsej pranohen deri në 40 milionë/,
    ],
    [
      'a file that is too large',
      { bytes: many, name: 'a.jpg', type: 'image/jpeg' },
      413,
      /^The file is larger than 40 MB\. Upload a smaller version\.$/,
      /^Skedari është më i madh se 40 MB\. Ngarkoni një version më të vogël\.$/,
    ],
  ])('%s', async (_, file, status, en, sq) => {
    for (const [language, sentence] of Object.entries({ en, sq })) {
      const answer = await upload({ ...file, language });
      expect(answer.json.errors?.[0]?.message).toMatch(sentence);
      expect(answer.status).toBe(status);
    }
    expect(await stored()).toEqual([]);
    expect((await studio.ask('/api/media', { as: 'editor' })).json['totalDocs']).toBe(0);
  });

  it.each(['partner', 'public'] as const)('a good picture, by %s', async (as) => {
    expect((await upload({ bytes: await picture(1), name: 'a.png', as })).status).toBe(403);
    expect(await stored()).toEqual([]);
  });

  it('a file from an address that the server would have to ask', async () => {
    const asked: string[] = [];
    const elsewhere = createServer(({ url = '' }, response) => {
      asked.push(url);
      response.end();
    }).listen(0, '127.0.0.1');
    await once(elsewhere, 'listening');
    const src = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/a.png`;
    const paste = await studio.ask(`/api/media/paste-url?src=${src}`, { as: 'editor' });
    expect(paste.status).toBe(403);
    const addresses = [src, 'http://elsewhere.invalid/a.png', 'file:///etc/passwd', '/api/media/file/a.png'];
    for (const url of addresses) {
      for (const query of ['', '?uploadEdits[widthInPixels]=9&uploadEdits[heightInPixels]=9']) {
        const body = { alt: 'x', url, filename: 'a.png', mimeType: 'image/png' };
        const answer = await studio.ask(`/api/media${query}`, { as: 'contributor', method: 'POST', body });
        expect(answer.status, url + query).toBe(400);
        expect(answer.json.errors?.[0]?.message).toBe('No files were uploaded.');
      }
    }
    elsewhere.close();
    expect(asked).toEqual([]);
    expect(await stored()).toEqual([]);
  });
});

describe('a file that is taken', () => {
  it('is made anew from no address when it is changed', async () => {
    const { json } = await upload({ bytes: await picture(4), name: 'a.png' });
    const doc = json['doc'] as { id: string; filename: string; storedFile: string };
    const body = { url: 'file:///etc/passwd', filename: 'b.png', storedFile: 'b.png', focalX: 9, focalY: 9 };
    for (const query of ['', '?uploadEdits[widthInPixels]=9&uploadEdits[heightInPixels]=9']) {
      const changed = await studio.ask(`/api/media/${doc.id}${query}`, {
        as: 'editor',
        method: 'PATCH',
        body,
      });
      expect(changed.status).toBeLessThan(500);
    }
    const after = await studio.ask(`/api/media/${doc.id}`, { as: 'editor' });
    expect(after.json).toMatchObject({ filename: doc.filename, storedFile: doc.storedFile });
  });

  it('has a name made from its content, whatever it was called', async () => {
    const { status, json } = await upload({ bytes: await picture(2), name: '../../.next/evil"\r\nX: y.png' });
    expect(status).toBe(201);
    const { filename } = json['doc'] as { filename: string };
    expect(filename).toMatch(/^[0-9a-f]{12}(-\d+)?\.png$/);
    for (const name of await stored()) expect(name).toMatch(/^[0-9a-f]{12}[0-9a-f-]*\.(png|jpg|avif|webp)$/);
  });

  it('is sent so that nothing in it can act, and is gone when it is deleted', async () => {
    const { json } = await upload({ bytes: await picture(3), name: 'a.png', as: 'contributor' });
    const doc = json['doc'] as { id: string; url: string; thumbnailURL: string; storedFile: string };
    const address = new URL(doc.url, URL_OUTSIDE).pathname;
    const sent = await studio.ask(address, { as: 'editor' });
    expect(sent.status).toBe(200);
    expect(sent.headers.get('Content-Type')).toBe('image/png');
    expect(sent.headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(sent.headers.get('Content-Security-Policy')).toMatch(/default-src 'none'.*sandbox/);
    expect(sent.headers.get('Cache-Control')).toMatch(/^private\b/);
    expect((await studio.ask(address)).status).toBe(403);
    expect((await studio.ask(address, { as: 'partner' })).status).toBeGreaterThanOrEqual(403);

    const gone = await studio.ask(`/api/media/${doc.id}`, { as: 'editor', method: 'DELETE' });
    expect(gone.status).toBe(200);
    // Its sizes have the beginning of its name.
    const left = async () => (await stored()).filter((name) => name.startsWith(doc.storedFile.slice(0, 12)));
    await vi.waitFor(async () => expect(await left()).toEqual([]));
    for (const each of [address, new URL(doc.thumbnailURL, URL_OUTSIDE).pathname]) {
      const { status, json: answer } = await studio.ask(each, { as: 'editor' });
      expect(status, each).toBe(404);
      expect(answer.errors?.[0]?.message).toBe(messages.fileMissing.en);
    }
  });
});

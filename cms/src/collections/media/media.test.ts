import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Media } from '../../payload-types.ts';
import { type Asker, openStudio, testDatabases, type TestStudio } from '../../testing/studio.ts';

/** A picture that tells where it was taken and who took it. */
const picture = (color: string) =>
  sharp({ create: { width: 700, height: 400, channels: 3, background: color } })
    .withExif({ IFD0: { Artist: 'Somebody' }, IFD3: { GPSLatitude: '41/1 19/1 0/1', GPSLatitudeRef: 'N' } })
    .jpeg()
    .toBuffer();

/** A document of one empty page. */
function pdf(): Buffer {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>',
  ];
  let text = '%PDF-1.7\n';
  const places = objects.map((object, index) => {
    const place = String(text.length).padStart(10, '0');
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${place} 00000 n \n`;
  });
  const table = `xref\n0 4\n0000000000 65535 f \n${places.join('')}`;
  return Buffer.from(`${text}${table}trailer\n<< /Size 4 /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`);
}

interface Upload {
  as?: Asker;
  bytes: Uint8Array;
  name: string;
  type?: string;
  data?: object;
  id?: string;
  language?: 'sq' | 'en';
}

describe.each(testDatabases)('media, on $name', (database) => {
  let studio: TestStudio;
  beforeAll(async () => {
    studio = await openStudio(database);
  });
  afterAll(() => studio.close());
  afterEach(async () => {
    await studio.payload.delete({ collection: 'media', where: {}, trash: true });
    await vi.waitFor(async () => expect(await stored()).toEqual([]));
  });

  const see = async (as: Asker, address: string) => (await studio.request(address, { as })).status;
  const stored = async () =>
    existsSync(studio.mediaFolder) ? (await readdir(studio.mediaFolder)).toSorted() : [];
  const upload = async ({
    as = 'editor',
    bytes,
    name,
    type = 'image/jpeg',
    data = {},
    id,
    language = 'en',
  }: Upload) => {
    const form = new FormData();
    form.set('file', new File([Buffer.from(bytes)], name, { type }));
    form.set('_payload', JSON.stringify({ alt: 'Një fotografi', ...data }));
    const address = id ? `/api/media/${id}` : '/api/media';
    const answer = await studio.request(address, { as, method: id ? 'PATCH' : 'POST', form, language });
    return { ...answer, doc: answer.json['doc'] as Media };
  };

  it('keeps a cleaned picture and its sizes, and tells what was removed', async () => {
    const { status, doc } = await upload({
      bytes: await picture('#7a1fa2'),
      name: 'Fotoja ime në Tiranë.JPG',
    });
    expect(status).toBe(201);
    expect(doc).toMatchObject({
      kind: 'image',
      width: 700,
      height: 400,
      focus: { x: 50, y: 50 },
      decorative: false,
    });
    expect(doc.color).toMatch(/^#[0-9a-f]{6}$/);
    expect(doc.removed).toEqual(expect.arrayContaining(['location', 'author']));
    expect(doc.createdBy).toBe(studio.users.editor);
    const variants = doc.variants as { file: string; bytes: number; format: string }[];
    expect(variants.map(({ format }) => format)).toEqual(expect.arrayContaining(['avif', 'webp', 'jpeg']));
    expect(await stored()).toEqual([doc.storedFile!, ...variants.map(({ file }) => file)].toSorted());
    for (const { file, bytes } of variants) {
      expect((await readFile(path.join(studio.mediaFolder, file))).byteLength).toBe(bytes);
    }
    const master = await sharp(path.join(studio.mediaFolder, doc.storedFile!)).metadata();
    expect(master.exif).toBeUndefined();
    expect(doc.thumbnailURL).toMatch(/^\/api\/media\/file\/[0-9a-f]{12}-320\.webp$/);
  });

  it('keeps a document under a name that a visitor can read', async () => {
    const { status, doc } = await upload({
      bytes: pdf(),
      name: 'Mësimi i Parë (2026).pdf',
      type: 'application/pdf',
    });
    expect(status).toBe(201);
    expect(doc).toMatchObject({
      kind: 'document',
      format: 'pdf',
      fileName: 'mesimi-i-pare-2026.pdf',
      pages: 1,
    });
    expect(await stored()).toEqual([doc.storedFile]);
    const { headers, bytes } = await studio.request(`/api/media/file/${doc.filename}`, { as: 'editor' });
    expect(headers.get('Content-Type')).toBe('application/pdf');
    expect(headers.get('Content-Disposition')).toContain('mesimi-i-pare-2026.pdf');
    expect(bytes.byteLength).toBe(doc.bytes);
  });

  it.each([
    [
      'not a picture',
      Buffer.from('hello'),
      'foto.jpg',
      /„foto.jpg“ mbaron me „.jpg“/,
      /“foto.jpg” ends in “.jpg”/,
    ],
    ['an empty file', Buffer.alloc(0), 'foto.png', /bosh/, /empty|No files/i],
    ['a web page called a PDF', Buffer.from('<!doctype html><p>x'), 'x.pdf', /faqe uebi/, /web page/],
    [
      'a drawing that acts',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'),
      'x.svg',
      /skript/,
      /script/,
    ],
  ])('%s is refused with a sentence and leaves nothing', async (_, bytes, name, albanian, english) => {
    const sq = await upload({ bytes, name, language: 'sq' });
    expect(sq.status).toBe(400);
    expect(sq.json.errors?.[0]?.message).toMatch(albanian);
    const en = await upload({ bytes, name, language: 'en' });
    expect(en.json.errors?.[0]?.message).toMatch(english);
    expect(await stored()).toEqual([]);
    expect((await studio.payload.count({ collection: 'media' })).totalDocs).toBe(0);
  });

  it('asks for words unless the picture is decorative, and leaves nothing behind', async () => {
    const bytes = await picture('#004488');
    const sq = await upload({ bytes, name: 'a.jpg', data: { alt: '' }, language: 'sq' });
    expect(sq.status).toBe(400);
    expect(JSON.stringify(sq.json.errors)).toContain('Përshkruajeni fotografinë me një fjali');
    await vi.waitFor(async () => expect(await stored()).toEqual([]));
    expect((await upload({ bytes, name: 'a.jpg', data: { alt: '', decorative: true } })).status).toBe(201);
  });

  it.each([
    ['sq', 'Skedari është më i madh se 40 MB. Ngarkoni një version më të vogël.'],
    ['en', 'The file is larger than 40 MB. Upload a smaller version.'],
  ] as const)('is too large above 40 MB, in %s', async (language, message) => {
    const { status, json } = await studio.request('/api/media', {
      as: 'editor',
      method: 'POST',
      form: new FormData(),
      headers: { 'Content-Length': '41000001' },
      language,
    });
    expect(status).toBe(413);
    expect(json.errors?.[0]?.message).toBe(message);
  });

  it('cannot be told what the intake has to find out', async () => {
    const lies = {
      kind: 'document',
      storedFile: 'aaaaaaaaaaaa.jpg',
      variants: [],
      removed: [],
      color: 'red',
      createdBy: studio.users.admin,
    };
    const { doc } = await upload({ bytes: await picture('#112233'), name: 'a.jpg', data: lies });
    expect(doc).toMatchObject({ kind: 'image', createdBy: studio.users.editor });
    const changed = await studio.request(`/api/media/${doc.id}`, {
      as: 'editor',
      method: 'PATCH',
      body: lies,
    });
    expect(changed.json['doc']).toMatchObject({
      kind: 'image',
      storedFile: doc.storedFile,
      color: doc.color,
    });
  });

  it('removes files when nobody uses them any more', async () => {
    const bytes = await picture('#22aa55');
    const first = await upload({ bytes, name: 'a.jpg' });
    const second = await upload({ bytes, name: 'b.jpg' });
    expect(second.doc.storedFile).toBe(first.doc.storedFile);
    const files = await stored();
    const remove = (id: string) => studio.request(`/api/media/${id}`, { as: 'editor', method: 'DELETE' });
    await remove(first.doc.id);
    expect(await stored()).toEqual(files);
    await remove(second.doc.id);
    await vi.waitFor(async () => expect(await stored()).toEqual([]));
    const gone = await studio.request(`/api/media/file/${first.doc.storedFile}`, {
      as: 'editor',
      language: 'sq',
    });
    expect(gone.status).toBe(404);
    expect(gone.json.errors?.[0]?.message).toBe('Ky skedar nuk gjendet më.');
  });

  it('keeps the files of what lies in the trash', async () => {
    const { doc } = await upload({ bytes: await picture('#aa2255'), name: 'a.jpg' });
    const files = await stored();
    await studio.request(`/api/media/${doc.id}`, {
      as: 'editor',
      method: 'PATCH',
      body: { deletedAt: new Date().toISOString() },
    });
    expect(await stored()).toEqual(files);
  });

  it('replaces a file and takes the old one away', async () => {
    const { doc } = await upload({ bytes: await picture('#123456'), name: 'a.jpg' });
    const replaced = await upload({ bytes: await picture('#654321'), name: 'b.jpg', id: doc.id });
    expect(replaced.status).toBe(200);
    expect(replaced.doc.storedFile).not.toBe(doc.storedFile);
    await vi.waitFor(async () => expect(await stored()).not.toContain(doc.storedFile));
    expect(await stored()).toContain(replaced.doc.storedFile);
  });

  it('people outside the staff see what they handed in and nothing else', async () => {
    const own = await upload({ as: 'contributor', bytes: await picture('#0f0f0f'), name: 'a.jpg' });
    expect(own.status).toBe(201);
    const { doc } = await upload({ bytes: await picture('#f0f0f0'), name: 'b.jpg' });
    expect(await see('contributor', `/api/media/${own.doc.id}`)).toBe(200);
    expect(await see('contributor', `/api/media/file/${own.doc.filename}`)).toBe(200);
    expect(await see('reviewer', `/api/media/file/${own.doc.filename}`)).toBe(200);
    for (const as of ['public', 'partner', 'contributor'] as const) {
      expect(await see(as, `/api/media/${doc.id}`)).toBeGreaterThanOrEqual(403);
      expect(await see(as, `/api/media/file/${doc.filename}`)).toBeGreaterThanOrEqual(403);
      expect(await see(as, doc.thumbnailURL!)).toBeGreaterThanOrEqual(403);
    }
    const refused = await upload({ as: 'partner', bytes: await picture('#0a0a0a'), name: 'a.jpg' });
    expect(refused.status).toBe(403);
  });

  it.each(['..%2f..%2fetc%2fpasswd', 'nothing.jpg', 'aaaaaaaaaaaa-320.webp', '.part', 'x'.repeat(300)])(
    'a file called %s is not there',
    async (name) => {
      expect([400, 403, 404]).toContain(
        (await studio.request(`/api/media/file/${name}`, { as: 'admin' })).status,
      );
      expect([400, 403, 404]).toContain((await studio.request(`/api/media/file/${name}`)).status);
    },
  );
});

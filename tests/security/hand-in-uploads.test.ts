import { readFile, stat } from 'node:fs/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { base64, TUS, uploadOf } from './contributor.ts';
import { HandInStudio } from './hand-in-studio.ts';
import { picture } from './pictures.ts';

/** Free bytes on the disk that a test pretends. */
const disk = vi.hoisted(() => ({ free: undefined as number | undefined }));
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  const statfs = async (place: string) => {
    const found = await real.statfs(place);
    return disk.free === undefined ? found : { ...found, bavail: disk.free, bsize: 1 };
  };
  return { ...real, default: { ...real, statfs }, statfs };
});

let handIn: HandInStudio;
beforeAll(async () => {
  handIn = await HandInStudio.open();
});
afterAll(() => handIn?.close());
beforeEach(async () => {
  disk.free = undefined;
  await handIn.forgetTries();
});

describe('an upload', () => {
  const name = (text: string) => ({ 'Upload-Metadata': `filename ${base64(text)}` });
  it.each<[string, number, number | string, Record<string, string>]>([
    ['longer than any disk', 413, '9007199254740991', {}],
    ['of a length that is no number', 400, 'NaN', {}],
    ['of less than nothing', 400, '-1', {}],
    ['of a length with a comma', 400, '1.5', {}],
    ['of a length that is a list', 400, '5, 7', {}],
    ['of no length yet', 400, 5, { 'Upload-Defer-Length': '1' }],
    ['that is a part', 501, 5, { 'Upload-Concat': 'partial' }],
    ['made of others', 501, 5, { 'Upload-Concat': 'final;/api/hand-in/uploads/a /api/hand-in/uploads/b' }],
    ['with metadata that are none', 400, 5, { 'Upload-Metadata': 'filename !!!' }],
    ['with metadata twice', 400, 5, { 'Upload-Metadata': 'filename YQ==,filename YQ==' }],
    ['of another version', 400, 5, { 'Tus-Resumable': '0.2.2' }],
  ])('%s is refused with %i', async (_, status, length, headers) => {
    const who = await handIn.begin();
    const before = await handIn.privateNames('uploads');
    const answer = await who.create(length, headers);
    expect(answer.status).toBe(status);
    expect((await who.view()).files).toEqual([]);
    expect(await handIn.privateNames('uploads')).toEqual(before);
  });

  it.each<[string, string | number, string]>([
    ['before the beginning', -1, 'x'],
    ['at no number', 'NaN', 'x'],
    ['after what has arrived', 50, 'x'],
    ['at infinity', '1e999', 'x'],
    ['at nothing', '', 'x'],
  ])('takes no piece %s', async (_, offset, raw) => {
    const { who, part } = await handIn.made();
    const { status } = await who.piece(part, offset, raw);
    expect([400, 403, 409]).toContain(status);
    expect((await readFile(handIn.privatePlace('uploads', part))).byteLength).toBe(0);
  });

  it('takes no piece of another type, nor more than was said', async () => {
    const { who, part } = await handIn.made();
    for (const type of ['application/octet-stream', 'text/html', 'multipart/form-data; boundary=x'])
      expect((await who.piece(part, 0, 'x', { 'Content-Type': type })).status).toBe(400);
    const { status } = await who.piece(part, 0, 'x'.repeat(101));
    expect(status).toBe(413);
    const { size } = await stat(handIn.privatePlace('uploads', part));
    expect(size).toBeLessThanOrEqual(100);
    expect((await who.view()).files.find(({ upload }) => upload === part)!.state).toBe('uploading');
  });

  it('takes no second length', async () => {
    const { who, part } = await handIn.made();
    expect((await who.piece(part, 0, 'x', { 'Upload-Length': '5' })).status).toBe(400);
  });

  it('that is finished twice at once is taken in once', async () => {
    const who = await handIn.begin();
    const bytes = new Uint8Array(await picture(120));
    const upload = uploadOf(await who.create(bytes.byteLength, name('a.png')));
    const answers = await Promise.all([
      who.piece(upload, 0, bytes),
      who.piece(upload, 0, bytes),
      who.piece(upload, 0, bytes),
    ]);
    expect(answers.filter(({ status }) => status === 204)).toHaveLength(1);
    for (const { status } of answers) expect([204, 404, 409, 410]).toContain(status);
    await handIn.settled();
    expect((await who.view()).files).toMatchObject([{ upload, state: 'ready', bytes: bytes.byteLength }]);
    const { id } = await who.view();
    expect(await handIn.privateNames(`originals/${id}`)).toEqual([upload]);
    expect((await who.piece(upload, bytes.byteLength, 'more')).status).toBe(404);
    expect((await who.ask('DELETE', `uploads/${upload}`, { headers: TUS })).status).toBe(404);
    expect(await handIn.privateNames(`originals/${id}`)).toEqual([upload]);
  });

  it('is not begun, changed or removed after it was handed in', async () => {
    const { who, whole, part } = await handIn.made();
    await who.ask('DELETE', `files/${part}`);
    expect((await who.finish(whole, { title: 'T', words: '', alt: 'Një pikë.' })).status).toBe(200);
    const before = await handIn.everythingOf(who);
    const late = await who.create(10, name('vonë.png'));
    expect(late.status).toBe(409);
    expect(late.text).toContain('You can’t change it now');
    expect((await who.ask('DELETE', `files/${whole}`)).status).toBe(409);
    expect((await who.ask('DELETE', `uploads/${whole}`, { headers: TUS })).status).toBe(404);
    expect(await handIn.everythingOf(who)).toEqual(before);
  });

  it('that was taken out while its last piece came is not kept', async () => {
    const { who, part } = await handIn.made();
    await Promise.all([who.piece(part, 0, 'x'.repeat(100)), who.ask('DELETE', `files/${part}`)]);
    await handIn.settled();
    for (const folder of ['uploads', 'originals', 'quarantine'])
      expect((await handIn.privateNames(folder)).filter((each) => each.includes(part))).toEqual([]);
  });

  it('waits for room on the disk, before it begins and while it comes', async () => {
    const { who, part } = await handIn.made();
    disk.free = 1_000_000_050;
    const refused = await who.create(100, name('a.png'));
    expect(refused.status).toBe(507);
    expect(refused.text).toContain('We have no room for new files right now.');
    expect((await who.piece(part, 0, 'x'.repeat(100), { 'Content-Length': '100' })).status).toBe(507);
    expect((await who.view()).files.map(({ upload }) => upload)).toContain(part);
    disk.free = undefined;
    expect((await who.piece(part, 0, 'x'.repeat(100))).status).toBe(204);
  });

  it('is given back to nobody, not even to who sent it', async () => {
    const { who, part } = await handIn.made();
    await who.piece(part, 0, 'a secret'.padEnd(50));
    const { status, text } = await who.ask('GET', `uploads/${part}`, { headers: TUS });
    expect(status).toBe(404);
    expect(text).not.toContain('a secret');
  });
});

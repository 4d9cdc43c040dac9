import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asker, openStudio, testDatabases, type TestStudio } from '../../testing/studio.ts';

const speech = () => readFile(new URL('../../seed/media/youth-media-lab/ftesa.opus', import.meta.url));
const tus = { 'Tus-Resumable': '1.0.0' };

describe.each(testDatabases)('recordings of staff, on $name', (database) => {
  let studio: TestStudio;
  beforeAll(async () => {
    studio = await openStudio(database);
  }, 60_000);
  afterAll(() => studio?.close());

  const begin = (as: Asker, length: number | undefined, name = 'intervista e parë.opus') =>
    studio.request('/api/recordings/uploads', {
      as,
      method: 'POST',
      headers: {
        ...tus,
        ...(length === undefined ? { 'Upload-Defer-Length': '1' } : { 'Upload-Length': String(length) }),
        'Upload-Metadata': `filename ${Buffer.from(name).toString('base64')}`,
      },
    });
  const idOf = ({ headers }: { headers: Headers }) => headers.get('Location')!.split('/').at(-1)!;
  const send = (as: Asker, id: string, bytes: Uint8Array, offset = 0) =>
    studio.request(`/api/recordings/uploads/${id}`, {
      as,
      method: 'PATCH',
      headers: {
        ...tus,
        'Upload-Offset': String(offset),
        'Content-Type': 'application/offset+octet-stream',
        // A test's request knows no length of its own.
        'Content-Length': String(bytes.byteLength),
      },
      form: new Blob([new Uint8Array(bytes)]) as unknown as FormData,
    });
  const stateOf = async (as: Asker, id: string) => {
    const { uploadsSettled } = await import('./uploads.ts');
    await uploadsSettled(studio.payload);
    return studio.request(`/api/recordings/uploads/${id}`, { as });
  };
  const left = () => readdir(path.join(studio.folder, 'private', 'recordings'));

  it('arrive in pieces, go through the intake and become a recording; nothing else is left', async () => {
    const bytes = await speech();
    const id = idOf(await begin('editor', bytes.byteLength));
    expect((await send('editor', id, bytes.subarray(0, 1000))).status).toBe(204);
    expect((await studio.request(`/api/recordings/uploads/${id}`, { as: 'editor' })).json).toEqual({
      state: 'uploading',
    });
    const head = await studio.request(`/api/recordings/uploads/${id}`, {
      as: 'editor',
      method: 'HEAD',
      headers: tus,
    });
    expect(head.headers.get('Upload-Offset')).toBe('1000');
    expect((await send('editor', id, bytes.subarray(1000), 1000)).status).toBe(204);
    const { json } = await stateOf('editor', id);
    expect(json).toMatchObject({ state: 'ready' });
    const recording = await studio.payload.findByID({
      collection: 'recordings',
      id: String(json['recording']),
    });
    expect(recording).toMatchObject({ title: 'intervista e parë', kind: 'audio' });
    const kept = await readdir(studio.mediaFolder);
    for (const { file } of recording.sources as { file: string }[]) expect(kept).toContain(file);
    expect(await left()).toEqual([]);
  });

  it('what is no recording is refused with a sentence, and nothing of it is kept', async () => {
    const bytes = Buffer.from('#!/bin/sh\necho hello');
    const id = idOf(await begin('editor', bytes.byteLength, 'kenga.mp3'));
    await send('editor', id, bytes);
    const { json } = await stateOf('editor', id);
    expect(json).toMatchObject({ state: 'refused', sentence: expect.stringContaining('kenga.mp3') });
    expect(await left()).toEqual([]);
  });

  it.each(['public', 'reviewer', 'contributor', 'partner'] as const)('are not taken from %s', async (as) => {
    expect((await begin(as, 10)).status).toBe(403);
    expect((await studio.request('/api/recordings/uploads/x', { as })).status).toBe(403);
  });

  it('an upload belongs to whoever began it', async () => {
    const bytes = await speech();
    const id = idOf(await begin('editor', bytes.byteLength));
    expect((await send('admin', id, bytes)).status).toBe(404);
    expect((await studio.request(`/api/recordings/uploads/${id}`, { as: 'admin' })).status).toBe(404);
    const gone = await studio.request(`/api/recordings/uploads/${id}`, {
      as: 'editor',
      method: 'DELETE',
      headers: tus,
    });
    expect(gone.status).toBe(204);
    expect(await left()).toEqual([]);
  });

  it('whoever sends cannot say that they are somebody else', async () => {
    const { users } = studio;
    const answer = await studio.request('/api/recordings/uploads', {
      as: 'editor',
      method: 'POST',
      headers: {
        ...tus,
        'Upload-Length': '10',
        'X-Upload-By': users.admin,
        'Upload-Metadata': `by ${Buffer.from(users.admin).toString('base64')}`,
      },
    });
    const address = `/api/recordings/uploads/${idOf(answer)}`;
    expect((await studio.request(address, { as: 'admin' })).status).toBe(404);
    expect((await studio.request(address, { as: 'editor' })).status).toBe(200);
    await studio.request(address, { as: 'editor', method: 'DELETE', headers: tus });
  });

  it.each([
    ['of 100 GB', 100e9, 413],
    ['of no length', undefined, 400],
  ])('an upload %s is not begun', async (_, length, status) => {
    expect((await begin('editor', length)).status).toBe(status);
    expect(await left()).toEqual([]);
  });

  it('one that had arrived when the studio stopped is taken up again', async () => {
    const bytes = await speech();
    const id = idOf(await begin('editor', bytes.byteLength, 'pas ndërprerjes.opus'));
    const { appendFile } = await import('node:fs/promises');
    await appendFile(path.join(studio.folder, 'private', 'recordings', id), bytes);
    const { resumeUploads } = await import('./uploads.ts');
    await resumeUploads(studio.payload);
    expect((await stateOf('editor', id)).json).toMatchObject({ state: 'ready' });
  });

  it('says beside a recording who has agreed, to reviewers alone', async () => {
    const { payload } = studio;
    const campaign = await payload.create({
      collection: 'campaigns',
      locale: 'sq',
      draft: true,
      data: { title: 'Lab', slug: 'lab', theme: 'ze' },
    });
    const [one, other] = await Promise.all(
      ['Deti 77', 'Hëna 59'].map((alias) =>
        payload.create({ collection: 'participants', data: { alias, ageBand: 'adult' } }),
      ),
    );
    await payload.create({
      collection: 'consents',
      data: {
        participant: one!.id,
        use: 'voice',
        campaigns: [campaign.id],
        until: '2099-12-01',
        givenBy: 'self',
        givenAt: '2026-01-01',
        guardian: 'not-needed',
      },
    });
    const { docs } = await payload.find({ collection: 'recordings', limit: 1 });
    const id = docs[0]!.id;
    await payload.update({ collection: 'recordings', id, data: { people: [one!.id, other!.id] } });
    const { json } = await studio.request(`/api/recordings/${id}/consents`, { as: 'reviewer' });
    const consents = json['consents'] as { alias: string; until?: string }[];
    expect(consents.find(({ alias }) => alias === 'Deti 77')).toMatchObject({ until: '2099-12-01' });
    expect(consents.find(({ alias }) => alias === 'Hëna 59')!.until).toBeUndefined();
    expect((await studio.request(`/api/recordings/${id}/consents`, { as: 'editor' })).status).toBe(403);
  });
});

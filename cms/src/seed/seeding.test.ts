import { mkdtempSync, readdirSync, rmSync, truncateSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseDocument, type Problem } from '@bashke/content';
import type { Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { publishHelpService as PublishHelpService } from '../collections/help-services/publish.ts';
import type { StoredMedia } from '../collections/media/publish.ts';
import type { StoredPage } from '../collections/pages/publish.ts';
import { media } from './content/index.ts';
import { groupId, mediaId, summitId } from './identities.ts';
import { readTarget, storeTarget } from './store-targets.ts';
import { withoutIndentation } from './store-rich-text.ts';
import type { SeededDocument } from './seed-drafted.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'bashke-seed-'));
let payload: Payload;

beforeAll(async () => {
  vi.stubEnv('DATABASE_URL', `file:${folder}/studio.db`);
  vi.stubEnv('MEDIA_DIR', `${folder}/media`);
  vi.stubEnv('PRIVATE_DIR', `${folder}/private`);
  vi.stubEnv('PAYLOAD_SECRET', 'a secret for this test');
  vi.stubEnv('PUBLISHER_TOKEN', 'a token for this test');
  const [{ getPayload }, { default: config }] = await Promise.all([
    import('payload'),
    import('../payload.config.ts'),
  ]);
  payload = await getPayload({ config });
}, 60_000);

afterAll(async () => {
  await payload?.destroy();
  rmSync(folder, { recursive: true, force: true });
});

it('every document that is seeded is one that the contract takes', async () => {
  const { seededDocuments } = await import('./documents.ts');
  const { richTextStore } = await import('./store-rich-text.ts');
  const { publishPage } = await import('../collections/pages/publish.ts');
  const { publishHelpService } = await import('../collections/help-services/publish.ts');
  const problems: Problem[] = [];
  const documents = seededDocuments(await richTextStore(payload.config));
  for (const { collection, id, languages, write } of documents) {
    for (const language of languages) {
      const stored = { ...write(language), id, updatedAt: new Date().toISOString() };
      if (collection === 'pages')
        parse(publishPage({ ...stored, languages: [language] } as StoredPage, [language]));
      if (collection === 'help-services') {
        parse(publishHelpService(stored as Parameters<typeof PublishHelpService>[0]));
      }
    }
  }
  expect(documents.length).toBeGreaterThan(40);
  expect(problems).toEqual([]);

  function parse(data: unknown): void {
    parseDocument(JSON.parse(JSON.stringify(data)), problems);
  }
});

describe('seeding again', () => {
  const id = 'aaaaaaaaaaaaaaaaaaaaaaaa';
  const organisation: SeededDocument<'organisations'> = {
    collection: 'organisations',
    id,
    languages: ['sq', 'en'],
    write: (language) => ({
      kind: 'civil-society',
      name: { sq: 'Shoqata', en: 'The association' }[language],
      about: { sq: 'Punon.', en: 'It works.' }[language],
    }),
  };
  const read = () =>
    payload.findByID({ collection: 'organisations', id, locale: 'all', depth: 0, draft: true });

  it('makes and publishes what is missing, in both languages', async () => {
    const { seedDrafted } = await import('./seed-drafted.ts');
    expect(await seedDrafted(payload, [organisation])).toBe(1);
    expect(await read()).toMatchObject({
      _status: 'published',
      name: { sq: 'Shoqata', en: 'The association' },
      about: { sq: 'Punon.', en: 'It works.' },
    });
  });

  it('leaves alone what was edited, unpublished or put into the trash', async () => {
    const { seedDrafted } = await import('./seed-drafted.ts');
    await payload.update({
      collection: 'organisations',
      id,
      locale: 'sq',
      data: { name: 'Emri i ri', _status: 'draft' },
    });
    expect(await seedDrafted(payload, [organisation])).toBe(0);
    expect(await read()).toMatchObject({
      _status: 'draft',
      name: { sq: 'Emri i ri', en: 'The association' },
    });

    await payload.update({ collection: 'organisations', id, data: { deletedAt: new Date().toISOString() } });
    expect(await seedDrafted(payload, [organisation])).toBe(0);
  });

  it('finishes what was broken off', async () => {
    const { seedDrafted } = await import('./seed-drafted.ts');
    const other = { ...organisation, id: 'bbbbbbbbbbbbbbbbbbbbbbbb' };
    await payload.create({
      collection: 'organisations',
      draft: true,
      locale: 'sq',
      data: { ...other.write('sq'), id: other.id, name: 'Gjysma' },
    });
    expect(await seedDrafted(payload, [other])).toBe(1);
    const found = await payload.findByID({
      collection: 'organisations',
      id: other.id,
      locale: 'all',
      depth: 0,
    });
    expect(found).toMatchObject({ _status: 'published', name: { sq: 'Shoqata', en: 'The association' } });
  });

  it('makes each log-in once, with a password that opens the studio', async () => {
    const { seedUsers } = await import('./seed-users.ts');
    const { demoUsers } = await import('./index.ts');
    expect(await seedUsers(payload)).toBe(5);
    expect(await seedUsers(payload)).toBe(0);
    const [first] = demoUsers;
    const { user } = await payload.login({
      collection: 'users',
      data: { email: first!.email, password: first!.password },
    });
    expect(user).toMatchObject({ role: 'admin' });
  });
});

/** Hands in a PDF of the demo content as somebody else's file. */
const upload = async (file: string) => {
  const data = await readFile(path.join(import.meta.dirname, 'media', file));
  const mimetype = 'application/pdf';
  return payload.create({
    collection: 'media',
    data: {},
    file: { name: file, data, mimetype, size: data.byteLength },
  });
};

/** What stands in the way of publishing what was seeded, in any language. */
const problemsOf = async () => {
  const { mapDocument } = await import('../publishing/mapping.ts');
  const found = await payload.find({ collection: 'media', locale: 'all', depth: 0, pagination: false });
  return found.docs.flatMap((doc) => {
    // Read in all languages, as for a snapshot; Payload's types know the reading in one language.
    const stored = doc as StoredMedia;
    return mapDocument('media', stored, {
      sites: 'http://sites.test',
      studio: 'http://studio.test',
      languages: ['sq', 'en'],
      originOf: () => undefined,
    }).problems;
  });
};

describe('media that a broken-off seed left behind', () => {
  const store = path.join(folder, 'media');
  const { call, poster, 'lesson-plan': lesson } = media;
  const contents = { call, poster, 'lesson-plan': lesson };
  const all = Object.keys(contents).length;
  it('are used where their documents are gone', async () => {
    const { seedMedia } = await import('./seed-media.ts');
    expect(await seedMedia(payload, contents)).toBe(all);
    const files = readdirSync(store).toSorted();
    await payload.db.deleteMany({ collection: 'media', where: {} });
    truncateSync(
      path.join(
        store,
        files.find((name) => name.endsWith('.pdf'))!,
      ),
      0,
    );
    // Their names are taken as well: somebody handed in the same files.
    const others = [await upload(lesson.file), await upload(poster.file)];

    expect(await seedMedia(payload, contents)).toBe(all);
    expect(readdirSync(store).toSorted()).toEqual(files);
    const { totalDocs } = await payload.count({ collection: 'media' });
    expect(totalDocs).toBe(all + others.length);
    expect(await problemsOf()).toEqual([]);
    const seeded = await payload.findByID({ collection: 'media', id: mediaId('lesson-plan') });
    expect(seeded.filename).not.toBe(others[0]!.filename);
    expect(seeded).toMatchObject({ storedFile: others[0]!.storedFile, fileName: 'mesimi-i-pare.pdf' });
    expect(await seedMedia(payload, contents)).toBe(0);
  }, 60_000);

  it('get the words that they lack', async () => {
    const { seedMedia } = await import('./seed-media.ts');
    const english = () =>
      payload.findByID({ collection: 'media', id: mediaId('call'), locale: 'en', fallbackLocale: false });
    await payload.delete({ collection: 'media', id: mediaId('call') });
    const data = await readFile(path.join(import.meta.dirname, 'media', call.file));
    await payload.create({
      collection: 'media',
      locale: 'sq',
      data: { id: mediaId('call'), alt: call.alt.sq },
      file: { name: call.file, data, mimetype: 'image/svg+xml', size: data.byteLength },
    });
    expect((await english()).alt).toBeFalsy();
    expect(await seedMedia(payload, { call })).toBe(1);
    expect(await english()).toMatchObject({ alt: call.alt.en });
    expect(await seedMedia(payload, { call })).toBe(0);
  }, 60_000);
});

describe('links', () => {
  it.each([
    ['page:for-parents', { kind: 'page', page: expect.stringMatching(/^[0-9a-f]{24}$/) }],
    ['summit:samiti/agenda', { kind: 'summit', summit: expect.any(String), part: 'agenda' }],
    ['summit:samiti', { kind: 'summit', summit: summitId('samiti'), part: 'overview' }],
    ['group:alliance', { kind: 'group', group: groupId('alliance') }],
    ['media:poster', { kind: 'document', media: expect.stringMatching(/^[0-9a-f]{24}$/) }],
    ['tel:116111', { kind: 'phone', phone: '116111' }],
    ['mailto:a@shembull.al', { kind: 'email', email: 'a@shembull.al' }],
    ['https://isigurt.al/', { kind: 'url', url: 'https://isigurt.al/' }],
  ])('%s', (link, target) => expect(storeTarget(readTarget(link), 'campaign')).toEqual(target));

  it('to pages are those of the campaign', () => {
    const [one, other] = ['a', 'b'].map((campaign) => storeTarget({ page: 'home' }, campaign));
    expect(one).not.toEqual(other);
  });
});

it('takes away the indentation of code from Markdown', () => {
  expect(withoutIndentation('\n    ## One\n\n    - two\n      three\n  ')).toBe('## One\n\n- two\n  three');
  expect(withoutIndentation('One line.')).toBe('One line.');
});

import type { Page } from '@bashke/content';
import type { Payload } from 'payload';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openStudio, testDatabases, type TestStudio } from '../testing/studio.ts';
import { type SmallCampaign, writeCampaign, writeHelp, writePage, Writer } from './testing/content.ts';

/** Stores blocks behind the studio's back, as a version of it with other blocks would have done. */
async function overwrite({ db }: Payload, id: string, blocks: object[]): Promise<void> {
  const updatedAt = new Date();
  const { collections } = db as unknown as {
    collections?: { pages: { collection: RawCollection; base: RawTypes } };
  };
  if (collections) {
    const { collection, base } = collections.pages;
    await collection.updateOne({ _id: new base.Types.ObjectId(id) }, { $set: { blocks, updatedAt } });
  } else {
    const data = { blocks, updatedAt: updatedAt.toISOString() };
    await db.updateOne({ collection: 'pages', id, locale: 'all', data });
  }
}
interface RawCollection {
  updateOne(filter: object, update: object): Promise<unknown>;
}
interface RawTypes {
  Types: { ObjectId: new (id: string) => object };
}

describe.each(testDatabases)('a snapshot, on $name', (database) => {
  let studio: TestStudio;
  let writer: Writer;
  let read: (typeof import('./snapshot.ts'))['readSnapshot'];
  let explain: (typeof import('./explain.ts'))['explainProblems'];
  let small: SmallCampaign;
  let number = 0;

  beforeAll(async () => {
    studio = await openStudio(database);
    writer = new Writer(studio.payload);
    ({ readSnapshot: read } = await import('./snapshot.ts'));
    ({ explainProblems: explain } = await import('./explain.ts'));
  });
  afterAll(() => studio.close());
  beforeEach(async () => {
    small = await writeCampaign(writer, `fushata-${(number += 1)}`, await writeHelp(writer));
  });

  const reading = async (options?: { drafts?: boolean }) => {
    const result = await read(studio.payload, small.campaign, options);
    if (!result?.snapshot) throw new Error(`There is no snapshot: ${JSON.stringify(result?.problems)}`);
    return result;
  };
  const pageOf = async (id: string, options?: { drafts?: boolean }) =>
    (await reading(options)).snapshot.documents.find((document) => document.id === id) as Page | undefined;

  it('holds what the campaign shows, and nothing else', async () => {
    await writeHelp(writer);
    const { snapshot, problems, hashes } = await reading();
    expect(problems).toEqual([]);
    expect(snapshot.campaign).toMatchObject({
      slug: `fushata-${number}`,
      origin: `http://fushata-${number}.sites.test`,
      languages: ['sq', 'en'],
      texts: { sq: { title: `Fushata fushata-${number}` }, en: { title: `Campaign fushata-${number}` } },
    });
    expect(snapshot.documents.map(({ id }) => id).toSorted()).toEqual(
      [small.helpline, small.home, small.hotline].toSorted(),
    );
    expect(hashes.size).toBe(4);
  });

  it('is at the first domain of the campaign', async () => {
    await writer.update('campaigns', small.campaign, { domains: ['nukeshteloje.al', 'loje.al'] });
    expect((await reading()).snapshot.campaign.origin).toBe('https://nukeshteloje.al');
  });

  it('does not see drafts, trash, or what was unpublished', async () => {
    const page = await writePage(writer, small.campaign, 'lajm');
    await writer.type('pages', page, { title: 'E papërfunduar' });
    expect((await pageOf(page))?.texts.sq?.title).toBe('Faqja lajm');
    expect((await pageOf(page, { drafts: true }))?.texts.sq?.title).toBe('E papërfunduar');

    await writer.unpublish('pages', page);
    expect(await pageOf(page)).toBeUndefined();
    await writer.update('pages', page, {});
    expect(await pageOf(page)).toBeDefined();
    await studio.payload.update({
      collection: 'pages',
      id: page,
      data: { deletedAt: new Date().toISOString() },
    });
    expect(await pageOf(page)).toBeUndefined();
  });

  it('is nothing when the campaign is not published', async () => {
    await writer.unpublish('campaigns', small.campaign);
    expect(await read(studio.payload, small.campaign)).toBeUndefined();
    expect((await reading({ drafts: true })).snapshot.campaign.id).toBe(small.campaign);
    expect(await read(studio.payload, 'nothing')).toBeUndefined();
    expect(await read(studio.payload, '0'.repeat(24))).toBeUndefined();
  });

  it('takes no text from another language', async () => {
    const page = await writer.publish(
      'pages',
      { campaign: small.campaign, kind: 'page', languages: ['sq'] },
      {
        sq: {
          title: 'Vetëm shqip',
          slug: 'vetem',
          blocks: [{ blockType: 'share', heading: 'a', text: 'b' }],
        },
      },
    );
    expect(Object.keys((await pageOf(page))!.texts)).toEqual(['sq']);
    expect((await reading()).problems).toEqual([]);
  });

  it('has a page only in the languages of the campaign', async () => {
    await writer.update('campaigns', small.campaign, { languages: ['sq'] });
    expect(Object.keys((await pageOf(small.home))!.texts)).toEqual(['sq']);
  });

  it('says which title is missing in a language that is switched on', async () => {
    const page = await writer.publish('pages', {
      campaign: small.campaign,
      kind: 'page',
      languages: ['sq', 'en'],
      title: 'Faqja e re',
      slug: 'e-re',
    });
    const { problems } = await reading();
    expect(problems[0]).toEqual({
      code: 'missing',
      params: { field: 'title' },
      place: { collection: 'pages', id: page, title: 'Faqja e re', language: 'en', field: ['title'] },
    });
    expect(explain(problems, 'sq', studio.payload.config).slice(0, 1)).toEqual([
      {
        sentence:
          '„Faqja e re“ (anglisht): fusha „Titulli“ është bosh. Plotësojeni ose çaktivizojeni këtë gjuhë për dokumentin.',
        link: `/admin/collections/pages/${page}?locale=en#field-title`,
      },
    ]);
  });

  it('says which block is of an unknown kind', async () => {
    await overwrite(studio.payload, small.home, [
      { id: 'b1', blockType: 'share', heading: { sq: 'a', en: 'a' }, text: { sq: 'b', en: 'b' } },
      { id: 'b2', blockType: 'carousel', speed: 3 },
    ]);
    const { problems } = await reading();
    const [unknown] = problems.filter(({ code }) => code === 'unknown-block');
    expect(unknown).toMatchObject({
      params: { number: 2, type: 'carousel' },
      place: { collection: 'pages', id: small.home, title: 'Faqja kreu' },
    });
  });

  it('says which navigation entry leads to a page that is not published', async () => {
    const page = await writePage(writer, small.campaign, 'prinder');
    const target = { kind: 'page', page };
    await writer.update('campaigns', small.campaign, { navigation: [{ label: 'Prindër', target }] });
    expect((await reading()).problems).toEqual([]);
    await writer.unpublish('pages', page);
    expect((await reading()).problems).toEqual([
      expect.objectContaining({
        code: 'navigation-unpublished',
        params: { label: 'Prindër', missing: 'sq' },
        place: expect.objectContaining({ id: small.campaign, language: 'sq', field: ['navigation', 0] }),
      }),
    ]);
  });

  it('follows references to what they show, and says which one leads nowhere', async () => {
    const organisation = await writer.publish(
      'organisations',
      { kind: 'education' },
      { sq: { name: 'Shkolla' } },
    );
    const person = await writer.publish('people', { name: 'Ana', organisation });
    const quote = { id: 'q', blockType: 'quote', person };
    await writer.update('pages', small.home, { blocks: [{ ...quote, text: 'Fola.' }] });
    await writer.update('pages', small.home, { blocks: [{ ...quote, text: 'I spoke.' }] }, 'en');
    expect((await reading()).snapshot.documents.map(({ id }) => id)).toEqual(
      expect.arrayContaining([organisation, person]),
    );
    await writer.unpublish('people', person);
    const { problems } = await reading();
    expect(problems.map(({ code, place }) => [code, place?.language, place?.field])).toEqual([
      ['reference-missing', 'sq', ['blocks', 0, 'person']],
      ['reference-missing', 'en', ['blocks', 0, 'person']],
    ]);
    expect(explain(problems, 'en', studio.payload.config)[0]).toEqual({
      sentence:
        '“Faqja kreu” (Albanian): it shows something that is no longer published (person). Publish it or choose another.',
      link: `/admin/collections/pages/${small.home}?locale=sq#field-blocks__0__person`,
    });
  });

  it('reads anew only what has changed', async () => {
    const page = await writePage(writer, small.campaign, 'tjeter');
    const before = await reading();
    const again = await reading();
    const of = (result: typeof before, id: string) =>
      result.snapshot.documents.find((document) => document.id === id);
    expect(again.snapshot).toEqual({ ...before.snapshot, readAt: again.snapshot.readAt });
    await writer.update('pages', page, { summary: 'E re.' });
    const after = await reading();
    expect(of(after, small.home)).toBe(of(await reading(), small.home));
    expect(of(after, page)).toMatchObject({ texts: { sq: { summary: 'E re.' } } });
    expect(after.hashes.get(`pages/${page}`)).not.toBe(before.hashes.get(`pages/${page}`));
    expect(after.hashes.get(`pages/${small.home}`)).toBe(before.hashes.get(`pages/${small.home}`));
  });

  it('never has the moment of another one, however quick they follow', async () => {
    const moments = await Promise.all(Array.from({ length: 8 }, () => reading()));
    const readAt = moments.map(({ snapshot }) => snapshot.readAt);
    expect(new Set(readAt).size).toBe(readAt.length);
    expect(readAt.toSorted()).toEqual(readAt);
  });
});

import type { CollectionName, DocumentOf, Episode, Resource } from '@bashke/content';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type SmallCampaign, writeCampaign, writeHelp } from '../publishing/testing/content.ts';
import { openStudio, testDatabases, type TestStudio } from '../testing/studio.ts';
import type { Lab, Person } from './testing/lab.ts';

describe.each(testDatabases)('what is shown of young people, on $name', (database) => {
  let studio: TestStudio;
  let lab: Lab;
  let read: (typeof import('../publishing/snapshot.ts'))['readSnapshot'];
  let lab1: SmallCampaign;
  let other: SmallCampaign;
  let series: string;
  let yll: Person;
  let number = 0;

  beforeAll(async () => {
    studio = await openStudio(database);
    ({ readSnapshot: read } = await import('../publishing/snapshot.ts'));
    lab = new (await import('./testing/lab.ts')).Lab(studio.payload);
  });
  afterAll(() => studio.close());
  beforeEach(async () => {
    const help = await writeHelp(lab.writer);
    number += 1;
    lab1 = await writeCampaign(lab.writer, `lab-${number}`, help);
    other = await writeCampaign(lab.writer, `tjeter-${number}`, help);
    series = await lab.series(lab1.campaign, `zeri-yne-${number}`);
    yll = await lab.consenting([lab1.campaign], { alias: 'Yll', school: 'Shkolla Dielli' });
  });

  const reading = async (campaign = lab1.campaign, options: { drafts?: boolean } = {}) => {
    const result = await read(studio.payload, campaign, options);
    if (!result?.snapshot) throw new Error(`There is no snapshot: ${JSON.stringify(result?.problems)}`);
    expect(result.problems).toEqual([]);
    const find = <C extends CollectionName>(collection: C, id: string) =>
      result.snapshot.documents.find((each) => each.collection === collection && each.id === id) as
        DocumentOf<C> | undefined;
    return { ...result, find };
  };
  const change = (collection: 'consents' | 'participants', id: string, data: object) =>
    studio.payload.update({ collection, id, data: data as never, depth: 0 });
  const noticesIn = async (campaign?: string) =>
    (await reading(campaign)).notices.map(({ params, place }) => [
      params['use'],
      place?.collection,
      place?.id,
    ]);

  it('an episode is shown with what those in it allow', async () => {
    const cues = [
      { start: 0, end: 2, voice: 'Yll', text: 'Mirë se erdhët.' },
      { start: 2, end: 4, voice: 'Dritë', text: 'Faleminderit.' },
    ];
    const unnamed = await lab.consenting([lab1.campaign], { alias: 'Dritë' });
    await change('consents', unnamed.consents.alias, { guardian: 'refused' });
    const recording = await lab.recording([yll.id, unnamed.id]);
    const people = [
      { participant: yll.id, role: 'host' },
      { participant: unnamed.id, role: 'guest' },
    ];
    const episode = await lab.episode(series, recording, people, { cues });
    const { find, notices, hashes } = await reading();
    expect(find('episodes', episode)).toMatchObject({
      people: [{ role: 'host', alias: 'Yll', school: 'Shkolla Dielli' }, { role: 'guest' }],
      cues: [{ voice: 'Yll' }, { text: 'Faleminderit.' }],
    } satisfies Partial<Record<keyof Episode, unknown>>);
    expect(JSON.stringify(find('episodes', episode))).not.toContain('Dritë');
    expect(notices).toMatchObject([
      {
        code: 'consent-missing',
        params: { participant: unnamed.id, use: 'alias' },
        place: { collection: 'episodes', id: episode },
      },
    ]);
    const before = hashes.get(`episodes/${episode}`);
    await change('consents', yll.consents.school, { guardian: 'refused' });
    const after = await reading();
    expect(after.find('episodes', episode)).toMatchObject({ people: [{ alias: 'Yll' }, { role: 'guest' }] });
    expect(JSON.stringify(after.snapshot)).not.toContain('Shkolla Dielli');
    expect(after.hashes.get(`episodes/${episode}`)).not.toBe(before);
  });

  it.each<[string, (made: { person: Person }) => Promise<unknown>]>([
    [
      'was never given',
      ({ person }) =>
        studio.payload.delete({
          collection: 'consents',
          id: person.consents.voice,
          context: { erasing: true },
        }),
    ],
    [
      'has ended',
      ({ person }) => change('consents', person.consents.voice, { until: '2026-02-01T11:00:00.000Z' }),
    ],
    [
      'was given for another campaign',
      ({ person }) => change('consents', person.consents.voice, { campaigns: [other.campaign] }),
    ],
    [
      'a guardian refused',
      ({ person }) => change('consents', person.consents.voice, { guardian: 'refused' }),
    ],
    [
      'needs a guardian who has not answered',
      async ({ person }) => {
        await change('consents', person.consents.voice, { guardian: 'waiting' });
        await change('participants', person.id, { ageBand: 'under-13' });
      },
    ],
    [
      'was withdrawn',
      ({ person }) => change('consents', person.consents.voice, { withdrawnAt: '2026-03-01T09:00:00.000Z' }),
    ],
  ])('nothing is heard of somebody whose consent %s', async (_, spoil) => {
    const adult = await lab.consenting([lab1.campaign], { alias: 'Zana', ageBand: 'adult' });
    const recording = await lab.recording([yll.id, adult.id]);
    const fine = await lab.recording([adult.id]);
    const episode = await lab.episode(series, recording, [{ participant: yll.id, role: 'host' }]);
    const shown = await lab.episode(series, fine, [{ participant: adult.id, role: 'host' }]);
    await lab.writer.update('pages', lab1.home, {
      blocks: [{ id: 'b', blockType: 'episodes', source: 'chosen', episodes: [episode, shown], limit: 5 }],
    });
    expect((await reading()).find('recordings', recording)).toBeDefined();
    await spoil({ person: yll });
    const { find, snapshot, notices } = await reading();
    expect(find('recordings', recording)).toBeUndefined();
    expect(find('episodes', episode)).toBeUndefined();
    expect(find('episodes', shown)).toBeDefined();
    expect(find('pages', lab1.home)!.texts.sq!.blocks).toMatchObject([
      { type: 'episodes', episodes: [shown] },
    ]);
    expect(JSON.stringify(snapshot)).not.toContain(recording);
    expect(notices).toMatchObject([
      { params: { use: 'voice', participant: yll.id }, place: { collection: 'episodes', id: episode } },
    ]);
  });

  it.each([
    ['audio', 'face', true],
    ['audio', 'voice', false],
    ['video', 'face', false],
    ['video', 'voice', false],
  ] as const)('of %s without consent for %s, shown: %s', async (kind, use, isShown) => {
    const recording = await lab.recording([yll.id], { kind });
    const resource = await lab.resource(lab1.campaign, { recording });
    await change('consents', yll.consents[use], { guardian: 'refused' });
    expect(Boolean((await reading()).find('resources', resource))).toBe(isShown);
    expect(await noticesIn()).toEqual(isShown ? [] : [[use, 'resources', resource]]);
  });

  it('a picture goes from what can be without it, and takes along what cannot', async () => {
    const picture = await lab.picture([yll.id]);
    const resource = await lab.resource(lab1.campaign, { picture }, [{ participant: yll.id, role: 'maker' }]);
    const person = await lab.writer.publish('people', { name: 'Ana', picture });
    const blocks = [
      { id: 'hero', blockType: 'hero', heading: 'Kreu', picture },
      { id: 'image', blockType: 'image', picture, width: 'content' },
      { id: 'quote', blockType: 'quote', text: 'Fola.', person },
    ];
    await lab.writer.update('pages', lab1.home, { blocks, cover: picture });
    await lab.writer.update(
      'pages',
      lab1.home,
      { blocks: blocks.map((block) => ({ ...block, heading: 'Home', text: 'I spoke.' })) },
      'en',
    );
    await lab.writer.update('campaigns', lab1.campaign, { logo: picture });
    expect((await reading()).find('resources', resource)).toMatchObject({
      people: [{ role: 'maker', alias: 'Yll' }],
    } satisfies Partial<Record<keyof Resource, unknown>>);

    await change('consents', yll.consents.face, { guardian: 'refused' });
    const { find, snapshot } = await reading();
    expect(JSON.stringify(snapshot)).not.toContain(picture);
    expect(find('resources', resource)).toBeUndefined();
    expect(find('people', person)).toMatchObject({ name: 'Ana' });
    expect(find('pages', lab1.home)!.texts.sq!.blocks.map(({ type }) => type)).toEqual(['hero', 'quote']);
    expect(await noticesIn()).toEqual([['face', 'resources', resource]]);
  });

  it('is weighed for each campaign', async () => {
    const recording = await lab.recording([yll.id]);
    const episode = await lab.episode(series, recording, [{ participant: yll.id, role: 'host' }]);
    const block = { id: 'b', blockType: 'episodes', source: 'latest', series, limit: 3 };
    await lab.writer.update('pages', other.home, { blocks: [block] });
    expect((await reading()).find('episodes', episode)).toBeDefined();
    expect((await reading(other.campaign)).find('episodes', episode)).toBeUndefined();
    expect(await noticesIn(other.campaign)).toEqual([['voice', 'episodes', episode]]);

    for (const use of ['voice', 'alias'] as const) {
      await change('consents', yll.consents[use], { campaigns: [lab1.campaign, other.campaign] });
    }
    const { find } = await reading(other.campaign);
    expect(find('episodes', episode)).toMatchObject({ people: [{ role: 'host', alias: 'Yll' }] });
    expect(JSON.stringify(find('episodes', episode))).not.toContain('Shkolla');
    // Its pages are on the microsite of the campaign that it belongs to.
    expect(find('series', series)).toMatchObject({
      campaign: lab1.campaign,
      origin: `http://lab-${number}.sites.test`,
    });
    await lab.writer.update('campaigns', lab1.campaign, { domains: ['lab.al'] });
    expect((await reading(other.campaign)).find('series', series)).toMatchObject({
      origin: 'https://lab.al',
    });
  });

  it('a preview of drafts shows no more', async () => {
    const recording = await lab.recording([yll.id]);
    const episode = await lab.episode(series, recording, [{ participant: yll.id, role: 'host' }]);
    await lab.writer.type('episodes', episode, { title: 'Ende draft' });
    expect((await reading(lab1.campaign, { drafts: true })).find('episodes', episode)).toMatchObject({
      texts: { sq: { title: 'Ende draft' } },
    });
    await change('consents', yll.consents.voice, { guardian: 'refused' });
    expect((await reading(lab1.campaign, { drafts: true })).find('episodes', episode)).toBeUndefined();
  });

  it('the public reads no work past it', async () => {
    const episode = await lab.episode(series, await lab.recording([yll.id]));
    for (const as of ['public', 'partner', 'contributor'] as const) {
      expect((await studio.request(`/api/episodes/${episode}`, { as })).status).toBeGreaterThanOrEqual(403);
      expect((await studio.request('/api/resources', { as })).status).toBe(403);
    }
  });

  it('nobody can be deleted out of what they are in, nor a consent that is in force', async () => {
    await lab.recording([yll.id]);
    const person = await studio.request(`/api/participants/${yll.id}`, { as: 'reviewer', method: 'DELETE' });
    expect([person.status, person.json.errors?.[0]?.message]).toEqual([
      400,
      'This person is still in a recording, picture or work, and without them nobody would know that it needs a consent. Withdraw their consents, or take them out of it first.',
    ]);
    const consent = await studio.request(`/api/consents/${yll.consents.voice}`, {
      as: 'reviewer',
      method: 'DELETE',
      language: 'sq',
    });
    expect([consent.status, consent.json.errors?.[0]?.message]).toEqual([
      400,
      'Ky pëlqim është në fuqi: diçka publike mund të mbështetet te ai. Tërhiqeni më parë; pastaj mund të fshihet.',
    ]);
    const never = await lab.consent(yll.id, 'voice', [lab1.campaign], { guardian: 'refused' });
    expect(
      (await studio.request(`/api/consents/${never}`, { as: 'reviewer', method: 'DELETE' })).status,
    ).toBe(200);
  });
});

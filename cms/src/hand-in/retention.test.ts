import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStudio, testDatabases, type TestStudio } from '../testing/studio.ts';

const DAY = 24 * 3_600_000;

describe.each(testDatabases)('what was kept long enough, on $name', (database) => {
  let studio: TestStudio;
  let invitation = '';
  beforeAll(async () => {
    studio = await openStudio(database);
    const campaign = await studio.payload.create({
      collection: 'campaigns',
      data: { title: 'Lab', slug: 'lab', _status: 'draft' } as never,
      draft: true,
      locale: 'sq',
    });
    const made = await studio.payload.create({
      collection: 'invitations',
      locale: 'sq',
      data: {
        title: 'Lab',
        ask: '…',
        kinds: ['audio'],
        campaign: campaign.id,
        until: '2099-01-01',
        uses: 9,
        consentMonths: 1,
      },
    });
    invitation = String(made.id);
  });
  afterAll(() => studio.close());

  const contribution = async (data: object) => {
    const { id } = await studio.payload.create({
      collection: 'contributions',
      data: { language: 'sq', invitation, tokenHash: crypto.randomUUID(), ...data } as never,
    });
    for (const folder of ['originals', 'quarantine']) {
      const place = path.join(studio.folder, 'private', folder, String(id));
      await mkdir(place, { recursive: true });
      await writeFile(path.join(place, 'zeri'), 'zë');
    }
    return String(id);
  };
  const kept = (folder: string) => readdir(path.join(studio.folder, 'private', folder)).catch(() => []);
  const at = async (moment: number) => {
    const { setNow } = await import('../consent/clock-door.ts');
    setNow(studio.payload, () => moment);
  };

  it('originals go when their time is over, and not a day before', async () => {
    const { deleteOriginals } = await import('./retention.ts');
    const now = Date.now();
    const originalsUntil = new Date(now + 3 * DAY).toISOString();
    const id = await contribution({ state: 'declined', title: 'x', originalsUntil });
    await at(now + 2 * DAY);
    await deleteOriginals(studio.payload);
    expect(await kept('originals')).toContain(id);
    await at(now + 3 * DAY + 1);
    await deleteOriginals(studio.payload);
    expect(await kept('originals')).not.toContain(id);
    expect(await kept('quarantine')).not.toContain(id);
    const left = await studio.payload.findByID({ collection: 'contributions', id });
    expect(left).toMatchObject({ state: 'declined', originalsUntil: null });
  });

  it('a draft that nobody goes on with is erased, one that waits is not', async () => {
    const { DRAFT_DAYS, eraseAbandoned } = await import('./retention.ts');
    const draft = await contribution({ state: 'draft' });
    const waiting = await contribution({ state: 'waiting', title: 'x' });
    await at(Date.now() + (DRAFT_DAYS - 1) * DAY);
    await eraseAbandoned(studio.payload);
    expect(await kept('originals')).toEqual(expect.arrayContaining([draft, waiting]));
    await at(Date.now() + (DRAFT_DAYS + 1) * DAY);
    await eraseAbandoned(studio.payload);
    expect(await kept('originals')).not.toContain(draft);
    expect(await kept('originals')).toContain(waiting);
    const { docs } = await studio.payload.find({ collection: 'withdrawals' });
    expect(docs.map(({ by }) => by)).toEqual(['expiry']);
  });
});

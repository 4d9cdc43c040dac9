import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { setNow } from '../consent/clock-door.ts';
import { openPostOffice, type PostOffice } from '../testing/post-office.ts';
import { publishCampaign } from '../testing/public-campaign.ts';
import { follow, sendAsBrowser, textOf } from '../testing/send-form.ts';
import { openStudio, testDatabases, type TestStudio } from '../testing/studio.ts';
import { newsletterWords as words } from './words.ts';

const DAY = 86_400_000;

describe.each(testDatabases)('the newsletter on $name', (database) => {
  let studio: TestStudio;
  let post: PostOffice;
  let around: { campaign: string; language: string };
  let turn = 0;
  const newAddress = () => `reader-${(turn += 1)}@example.al`;

  beforeAll(async () => {
    post = await openPostOffice();
    studio = await openStudio(database, { SMTP_URL: post.url, MAIL_FROM: 'Bashkë <bashke@example.al>' });
    around = { campaign: await publishCampaign(studio, { contact: 'team@example.al' }), language: 'en' };
  }, 60_000);
  afterAll(async () => {
    (await import('../mail/office.ts')).mailOfficeOf(studio.payload).close();
    await studio.close();
    await post.close();
  });
  beforeEach(async () => {
    setNow(studio.payload, Date.now);
    await studio.payload.db.deleteMany({ collection: 'subscribers', where: {} });
  });

  const all = async () =>
    (await studio.payload.find({ collection: 'subscribers', pagination: false, depth: 0 })).docs;
  const subscribe = async (email: string) => {
    await sendAsBrowser(studio, 'newsletter', { ...around, email });
    return post.next(email);
  };

  it('is sent to whoever confirms, and to nobody after they have left', async () => {
    const email = newAddress();
    const letter = await subscribe(email);
    expect(letter.subject).toBe(words.confirmSubject.en);
    expect(letter.parsed.replyTo?.text).toBe('team@example.al');
    const [confirm, unsubscribe] = letter.links as [string, string];
    expect(textOf(await follow(studio, confirm))).toContain(words.confirmButton.en);
    expect((await all())[0]).toMatchObject({ email, language: 'en' });
    expect((await all())[0]!.confirmedAt).toBeFalsy();
    expect(textOf(await follow(studio, confirm, { press: true }))).toContain(words.confirmedTitle.en);
    expect((await all())[0]!.confirmedAt).toBeTruthy();
    expect(textOf(await follow(studio, unsubscribe))).toContain(words.unsubscribeButton.en);
    for (let times = 1; times <= 2; times += 1) {
      const gone = await follow(studio, unsubscribe, { press: true });
      expect(gone.status).toBe(200);
      expect(textOf(gone)).toContain(words.goneTitle.en);
      expect(await all()).toEqual([]);
    }
    expect((await follow(studio, confirm)).status).toBe(404);
  });

  it('has an address once, whoever writes it how often; the answer is the same, the mail says it', async () => {
    const email = newAddress();
    const first = await subscribe(email);
    const shouted = `${email.split('@')[0]!.toUpperCase()}@Example.al`;
    await sendAsBrowser(studio, 'newsletter', { ...around, email: shouted });
    const second = await post.next(email);
    expect(second.links).toEqual(first.links);
    expect(await all()).toHaveLength(1);
    await follow(studio, first.links[0]!, { press: true });
    const before = await sendAsBrowser(studio, 'newsletter', { ...around, email });
    const unknown = await sendAsBrowser(studio, 'newsletter', { ...around, email: newAddress() });
    expect([before.status, before.headers.get('Location')]).toEqual([
      unknown.status,
      unknown.headers.get('Location'),
    ]);
    const known = await post.next(email);
    expect(known.subject).toBe(words.knownSubject.en);
    expect(known.links[0]).toBe(first.links[1]);
    expect(await all()).toHaveLength(2);
  });

  it('has an address once where many ask at the same moment', async () => {
    const email = newAddress();
    const send = () => sendAsBrowser(studio, 'newsletter', { ...around, email });
    await Promise.all([send(), send(), send(), send()]);
    expect(await all()).toHaveLength(1);
  });

  it('forgets whoever does not confirm within seven days, with the mails', async () => {
    const { newsletter } = await import('./form.ts');
    const [lost, kept] = [newAddress(), newAddress()];
    const first = await subscribe(lost);
    const { links } = await subscribe(kept);
    await follow(studio, links[0]!, { press: true });
    setNow(studio.payload, () => Date.now() + 6.9 * DAY);
    await newsletter.expire(studio.payload);
    expect(await all()).toHaveLength(2);
    setNow(studio.payload, () => Date.now() + 7.1 * DAY);
    await newsletter.expire(studio.payload);
    expect((await all()).map(({ email }) => email)).toEqual([kept]);
    expect((await follow(studio, first.links[0]!)).status).toBe(404);
    const mails = await studio.payload.find({ collection: 'mails', where: { to: { equals: lost } } });
    expect(mails.docs).toEqual([]);
  });

  it('is shown to staff only once confirmed, and to the public never', async () => {
    const { links } = await subscribe(newAddress());
    const docs = async (as: 'editor' | 'public' | 'partner' | 'contributor') => {
      const { status, json } = await studio.request('/api/subscribers', { as });
      return status === 200 ? (json['docs'] as object[]).length : status;
    };
    expect(await docs('editor')).toBe(0);
    await follow(studio, links[0]!, { press: true });
    expect(await docs('editor')).toBe(1);
    for (const as of ['public', 'partner', 'contributor'] as const) expect(await docs(as)).toBe(403);
    const hidden = await studio.request('/api/subscribers?where[tokenHash][exists]=true', { as: 'editor' });
    expect(hidden.status).toBe(400);
  });
});

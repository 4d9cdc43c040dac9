import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { setNow } from '../consent/clock-door.ts';
import { openPostOffice, type PostOffice } from '../testing/post-office.ts';
import { publishCampaign } from '../testing/public-campaign.ts';
import { follow, sendAsBrowser, textOf } from '../testing/send-form.ts';
import { openStudio, STUDIO_URL, testDatabases, type TestStudio } from '../testing/studio.ts';
import { contactWords as words } from './words.ts';

const DAY = 86_400_000;
const message = 'Kur fillon samiti?\nDhe a ka vend për shkollën tonë?';

describe.each(testDatabases)('messages on $name', (database) => {
  let studio: TestStudio;
  let post: PostOffice;
  let campaign: string;
  let turn = 0;
  const newAddress = () => `writer-${(turn += 1)}@example.al`;

  beforeAll(async () => {
    post = await openPostOffice();
    studio = await openStudio(database, { SMTP_URL: post.url, MAIL_FROM: 'Bashkë <bashke@example.al>' });
    campaign = await publishCampaign(studio, { contact: 'team@example.al' });
  }, 60_000);
  afterAll(async () => {
    (await import('../mail/office.ts')).mailOfficeOf(studio.payload).close();
    await studio.close();
    await post.close();
  });
  beforeEach(async () => {
    setNow(studio.payload, Date.now);
    await studio.payload.db.deleteMany({ collection: 'messages', where: {} });
  });

  const all = async () =>
    (await studio.payload.find({ collection: 'messages', pagination: false, depth: 0 })).docs;
  const write = async (email: string, more: object = {}) => {
    await sendAsBrowser(studio, 'contact', { campaign, language: 'sq', email, message, ...more });
    return post.next(email);
  };
  const listed = async () => {
    const { json } = await studio.request('/api/messages', { as: 'editor' });
    return (json['docs'] as { id: string; message: string }[]).map((each) => each.message);
  };

  it('reach the people behind the campaign once the address is confirmed, without their content', async () => {
    const letter = await write(newAddress(), { name: 'Ana <b>' });
    expect(await listed()).toEqual([]);
    expect(letter.text).not.toContain('samiti');
    const page = textOf(await follow(studio, letter.links[0]!));
    expect(page).toContain('Kur fillon samiti?<br />Dhe a ka vend');
    expect(textOf(await follow(studio, letter.links[0]!, { press: true }))).toContain(words.doneTitle.sq);
    expect(await listed()).toEqual([message]);
    const notice = await post.next('team@example.al');
    const { id } = (await all())[0]!;
    expect(notice.subject).toBe(words.noticeSubject.sq);
    expect(notice.links[0]).toBe(`${STUDIO_URL}/admin/collections/messages/${id}`);
    expect(notice.text).not.toContain('samiti');
    expect(notice.parsed.replyTo).toBeUndefined();
  });

  it('are one where the button was pressed twice', async () => {
    const email = newAddress();
    const [first, second] = [await write(email), await write(email)];
    expect(second.links).toEqual(first.links);
    expect(await all()).toHaveLength(1);
    await write(email, { message: 'Një pyetje tjetër kam unë.' });
    expect(await all()).toHaveLength(2);
  });

  it('can be marked as answered, and not be rewritten', async () => {
    const { links } = await write(newAddress());
    await follow(studio, links[0]!, { press: true });
    await post.next('team@example.al');
    const { id } = (await all())[0]!;
    const { status } = await studio.request(`/api/messages/${id}`, {
      as: 'editor',
      method: 'PATCH',
      body: { answered: true, message: 'Diçka tjetër', email: 'other@example.al' },
    });
    expect(status).toBe(200);
    expect((await all())[0]).toMatchObject({ answered: true, message });
    expect((await studio.request(`/api/messages/${id}`)).status).toBe(403);
  });

  it('go after seven days unless they are confirmed, and after a year in any case, with their mails', async () => {
    const { contact } = await import('./form.ts');
    const [lost, kept] = [newAddress(), newAddress()];
    await write(lost);
    await follow(studio, (await write(kept)).links[0]!, { press: true });
    await post.next('team@example.al');
    const after = async (days: number) => {
      setNow(studio.payload, () => Date.now() + days * DAY);
      await contact.expire(studio.payload);
      return (await all()).map(({ email }) => email);
    };
    expect(await after(6.9)).toHaveLength(2);
    expect(await after(7.1)).toEqual([kept]);
    expect(await after(364.9)).toEqual([kept]);
    expect(await after(365.1)).toEqual([]);
    const mails = await studio.payload.find({ collection: 'mails', where: { to: { in: [lost, kept] } } });
    expect(mails.docs).toEqual([]);
  });
});

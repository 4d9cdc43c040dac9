import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { setNow } from '../consent/clock-door.ts';
import { openPostOffice, type PostOffice } from '../testing/post-office.ts';
import { openStudio, testDatabases, type TestStudio } from '../testing/studio.ts';
import type { Letter } from './letter.ts';

type Parts = typeof import('./office.ts') & typeof import('./send.ts') & typeof import('./forget.ts');

const MINUTE = 60_000;
const letterTo = (to: string, more: Partial<Letter> = {}): Letter => ({
  to,
  language: 'sq',
  subject: 'Konfirmojeni adresën',
  paragraphs: ['Përshëndetje <b>Ëngjëll</b>,', 'Rreshti i parë\nRreshti i dytë'],
  facts: [{ term: 'Kur', text: '9 dhjetor 2026' }],
  link: { label: 'Konfirmojeni', url: 'http://studio.test/api/forms/newsletter/confirm/x?a=1&b=2' },
  about: 'subscribers/none',
  ...more,
});

describe.each(testDatabases)('mail on $name', (database) => {
  let studio: TestStudio;
  let post: PostOffice;
  let mail: Parts;
  let now = Date.parse('2026-11-22T10:00:00Z');

  beforeAll(async () => {
    post = await openPostOffice();
    studio = await openStudio(database, { SMTP_URL: post.url, MAIL_FROM: 'Bashkë <bashke@example.al>' });
    setNow(studio.payload, () => now);
    mail = {
      ...(await import('./office.ts')),
      ...(await import('./send.ts')),
      ...(await import('./forget.ts')),
    };
  });
  afterAll(async () => {
    mail.mailOfficeOf(studio.payload).close();
    await studio.close();
    await post.close();
  });
  beforeEach(() => studio.payload.db.deleteMany({ collection: 'mails', where: {} }));

  const deliver = () => mail.mailOfficeOf(studio.payload).deliver();
  const mails = async () =>
    (await studio.payload.find({ collection: 'mails', sort: 'createdAt', pagination: false })).docs;

  it('arrives as text and as a page, marked as automatic, and its words are erased here', async () => {
    const content = 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n';
    const contentType = 'text/calendar; charset=utf-8; method=PUBLISH';
    await mail.sendLetter(studio.payload, {
      ...letterTo('ana@example.al'),
      attachments: [{ filename: 'samiti.ics', content, contentType }],
    });
    const letter = await post.next('ana@example.al');
    expect(letter).toMatchObject({
      subject: 'Konfirmojeni adresën',
      from: expect.stringContaining('Bashkë'),
    });
    expect(letter.text).toContain('Përshëndetje <b>Ëngjëll</b>,\n\nRreshti i parë\nRreshti i dytë');
    expect(letter.text).toContain('Kur: 9 dhjetor 2026');
    expect(letter.text).toContain('116 111');
    expect(letter.links[0]).toBe('http://studio.test/api/forms/newsletter/confirm/x?a=1&b=2');
    expect(letter.html).toContain('&lt;b&gt;Ëngjëll&lt;/b&gt;');
    expect(letter.html).toContain('href="http://studio.test/api/forms/newsletter/confirm/x?a=1&amp;b=2"');
    const { headers, attachments, messageId } = letter.parsed;
    expect(headers.get('auto-submitted')).toBe('auto-generated');
    expect(messageId).toMatch(/^<[0-9a-f-]+@example\.al>$/);
    expect(attachments[0]).toMatchObject({ filename: 'samiti.ics', contentType: 'text/calendar' });
    expect(attachments[0]!.content.toString()).toBe(content);
    await deliver();
    const [kept] = await mails();
    expect(kept).toMatchObject({ state: 'sent', tries: 1, attachments: [] });
    expect([kept!.text, kept!.html]).toEqual([null, null]);
    expect(kept!.sentAt).toBeTruthy();
  });

  it.each([
    ['subject', { subject: 'Tema\r\nBcc: other@example.al\r\n\r\nText' }],
    [
      'file name',
      {
        attachments: [
          {
            filename: 'a.ics\r\nBcc: other@example.al',
            content: '',
            contentType: 'text/calendar\r\nBcc: other@example.al',
          },
        ],
      },
    ],
  ])('no header is added by a %s', async (_what, more) => {
    await mail.sendLetter(studio.payload, letterTo('drin@example.al', more));
    const letter = await post.next('drin@example.al');
    expect(letter.to).toEqual(['drin@example.al']);
    expect(letter.parsed.bcc).toBeUndefined();
    expect(letter.source).not.toMatch(/^Bcc:/im);
  });

  it.each(['ana@example.al, drin@example.al', 'ana@example.al\r\nBcc: drin@example.al', 'ana'])(
    'does not take „%s“ for an address',
    async (to) => {
      await expect(mail.sendLetter(studio.payload, letterTo(to))).rejects.toThrow();
      expect(await mails()).toEqual([]);
    },
  );

  it('waits for a mail server that is down, longer each time, and goes out once it is up', async () => {
    await post.close();
    await mail.sendLetter(studio.payload, letterTo('eda@example.al'));
    await deliver();
    expect((await mails())[0]).toMatchObject({ state: 'waiting', tries: 1, trouble: 'unreachable' });
    await deliver();
    expect((await mails())[0]).toMatchObject({ tries: 1 });
    now += MINUTE;
    await deliver();
    const [waiting] = await mails();
    expect(waiting).toMatchObject({ state: 'waiting', tries: 2, text: expect.stringContaining('Kur') });
    expect(Date.parse(waiting!.nextTryAt!) - now).toBe(5 * MINUTE);
    await post.open();
    now += 5 * MINUTE;
    await deliver();
    expect((await post.next('eda@example.al')).subject).toBe('Konfirmojeni adresën');
    expect((await mails())[0]).toMatchObject({ state: 'sent', tries: 3, trouble: null, error: null });
  });

  it('goes out at the next start, whenever it was due', async () => {
    await post.close();
    await mail.sendLetter(studio.payload, letterTo('fatos@example.al'));
    await deliver();
    await post.open();
    await mail.mailOfficeOf(studio.payload).resume();
    await post.next('fatos@example.al');
    expect((await mails())[0]).toMatchObject({ state: 'sent' });
  });

  it('is given up after the last try, with the reason, and its words are erased', async () => {
    await post.close();
    await mail.sendLetter(studio.payload, letterTo('gent@example.al'));
    await deliver();
    for (const pause of mail.pauses) {
      expect((await mails())[0]!.state).toBe('waiting');
      now += pause;
      await deliver();
    }
    const [failed] = await mails();
    expect(failed).toMatchObject({ state: 'failed', tries: mail.pauses.length + 1, trouble: 'unreachable' });
    expect([failed!.text, failed!.html, failed!.attachments]).toEqual([null, null, []]);
    await post.open();
  });

  it('is not tried again where the server does not know the address', async () => {
    post.refuse('nobody@example.al');
    await mail.sendLetter(studio.payload, letterTo('nobody@example.al'));
    await deliver();
    expect((await mails())[0]).toMatchObject({
      state: 'failed',
      tries: 1,
      trouble: 'recipient',
      error: expect.stringContaining('No such user here'),
    });
  });

  it('of many at once each goes out once', async () => {
    const addresses = Array.from({ length: 80 }, (_, at) => `many-${at}@example.al`);
    const before = post.letters.length;
    await Promise.all(addresses.map((to) => mail.sendLetter(studio.payload, letterTo(to))));
    await Promise.all(addresses.map((to) => post.next(to)));
    await deliver();
    expect(post.letters.length - before).toBe(addresses.length);
  });

  it('is erased with its document, and when it is old', async () => {
    await mail.sendLetter(studio.payload, letterTo('a@example.al', { about: 'subscribers/a' }));
    await mail.sendLetter(studio.payload, letterTo('b@example.al', { about: 'subscribers/b' }));
    await mail.forgetLettersAbout(studio.payload, 'subscribers/a');
    expect((await mails()).map(({ to }) => to)).toEqual(['b@example.al']);
    await post.next('b@example.al');
    await deliver();
    setNow(studio.payload, () => Date.now() + 29 * 24 * 60 * MINUTE);
    await mail.forgetOldLetters(studio.payload);
    expect(await mails()).toHaveLength(1);
    setNow(studio.payload, () => Date.now() + 31 * 24 * 60 * MINUTE);
    await mail.forgetOldLetters(studio.payload);
    expect(await mails()).toEqual([]);
  });
});

describe('mail without a mail server', () => {
  let studio: TestStudio;
  beforeAll(async () => {
    studio = await openStudio();
  });
  afterAll(() => studio.close());

  it('is kept for administrators to read, and for nobody else', async () => {
    const { sendLetter } = await import('./send.ts');
    await sendLetter(studio.payload, letterTo('ana@example.al'));
    const { json } = await studio.request('/api/mails', { as: 'admin' });
    expect(json['docs']).toMatchObject([{ state: 'kept', text: expect.stringContaining('/confirm/x') }]);
    for (const as of ['public', 'partner', 'contributor', 'editor', 'reviewer'] as const) {
      expect((await studio.request('/api/mails', { as })).status).toBe(403);
    }
  });
});

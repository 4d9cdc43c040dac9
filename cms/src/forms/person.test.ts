import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPostOffice, type PostOffice } from '../testing/post-office.ts';
import { publishCampaign } from '../testing/public-campaign.ts';
import { follow, sendAsBrowser } from '../testing/send-form.ts';
import { type Asker, openStudio, testDatabases, type TestStudio } from '../testing/studio.ts';
import type { Person } from './person.ts';

describe.each(testDatabases)('the data of one person on $name', (database) => {
  let studio: TestStudio;
  let post: PostOffice;

  beforeAll(async () => {
    post = await openPostOffice();
    studio = await openStudio(database, { SMTP_URL: post.url, MAIL_FROM: 'Bashkë <bashke@example.al>' });
    const campaign = await publishCampaign(studio);
    const send = async (email: string) => {
      const around = { campaign, language: 'sq', email };
      await sendAsBrowser(studio, 'newsletter', around);
      await follow(studio, (await post.next(email)).links[0]!, { press: true });
      await sendAsBrowser(studio, 'contact', { ...around, message: 'Kur fillon samiti?' });
      await post.next(email);
    };
    await send('Ana_H@example.al');
    // The line below is a sign that stands for any other in some databases.
    await send('AnaXH@example.al');
  }, 60_000);
  afterAll(async () => {
    (await import('../mail/office.ts')).mailOfficeOf(studio.payload).close();
    await studio.close();
    await post.close();
  });

  const ask = (method: 'POST' | 'DELETE', email: unknown, more: { as?: Asker; origin?: string } = {}) =>
    studio.request('/api/forms/person', {
      as: more.as ?? 'admin',
      method,
      body: { email },
      ...(more.origin !== undefined && { headers: { Origin: more.origin } }),
    });
  const counts = async (email: string) => {
    const { json } = await ask('POST', email);
    const { forms, mails } = json as unknown as Person;
    return [forms['newsletter']!.length, forms['contact']!.length, mails.length];
  };

  it.each(['public', 'partner', 'contributor', 'reviewer', 'editor'] as const)(
    'is not for %s',
    async (as) => {
      for (const method of ['POST', 'DELETE'] as const) {
        expect((await ask(method, 'Ana_H@example.al', { as })).status).toBe(403);
      }
      expect(await counts('Ana_H@example.al')).toEqual([1, 1, 2]);
    },
  );

  it.each(['http://sites.test', 'null', 'https://evil.example'])(
    'is not asked for from %s',
    async (origin) => {
      for (const method of ['POST', 'DELETE'] as const) {
        expect((await ask(method, 'Ana_H@example.al', { origin })).status).toBe(403);
      }
      expect(await counts('Ana_H@example.al')).toEqual([1, 1, 2]);
    },
  );

  it.each([undefined, '', 'ana', '%', { like: '@' }, ['Ana_H@example.al']])(
    '%o is no address',
    async (email) => {
      expect((await ask('POST', email)).status).toBe(400);
      expect((await ask('DELETE', email)).status).toBe(400);
    },
  );

  it('is given out whole, in whatever capitals the address is asked for, and holds no link', async () => {
    const { status, json, headers } = await ask('POST', 'ana_h@EXAMPLE.al');
    expect(status).toBe(200);
    expect(headers.get('Cache-Control')).toBe('no-store');
    const person = json as unknown as Person;
    expect(person.forms['contact']).toMatchObject([
      { email: 'Ana_H@example.al', message: 'Kur fillon samiti?' },
    ]);
    expect(person.forms['newsletter']).toMatchObject([{ email: 'Ana_H@example.al', language: 'sq' }]);
    expect(person.mails).toHaveLength(2);
    expect(JSON.stringify(json)).not.toMatch(/tokenHash|\/confirm\//);
  });

  it('is erased whole, and nobody else’s with it', async () => {
    const { json } = await ask('DELETE', 'ana_h@example.al');
    expect(json).toEqual({
      erased: { registration: 0, application: 0, newsletter: 1, contact: 1, mails: 2 },
    });
    expect(await counts('Ana_H@example.al')).toEqual([0, 0, 0]);
    expect(await counts('AnaXH@example.al')).toEqual([1, 1, 2]);
    expect((await ask('DELETE', 'ana_h@example.al')).json).toMatchObject({
      erased: { contact: 0, mails: 0 },
    });
  });
});

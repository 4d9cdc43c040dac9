import { createHash } from 'node:crypto';
import { trap } from '@bashke/content';
import type { Challenge } from 'altcha-lib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { openPostOffice, type PostOffice } from '../testing/post-office.ts';
import { publishCampaign } from '../testing/public-campaign.ts';
import {
  follow,
  newVisitor,
  prove,
  sendAsBrowser,
  sendAsScript,
  solve,
  textOf,
} from '../testing/send-form.ts';
import { openStudio, STUDIO_URL, testDatabases, type TestStudio } from '../testing/studio.ts';
import type * as Words from './words.ts';

describe.each(testDatabases)('forms on $name', (database) => {
  let studio: TestStudio;
  let post: PostOffice;
  let campaign: string;
  let formsWord: typeof Words.formsWord;
  let around: { campaign: string; language: string };
  let turn = 0;
  /** An address that was not used before. */
  const newAddress = () => `person-${(turn += 1)}@example.al`;

  beforeAll(async () => {
    post = await openPostOffice();
    studio = await openStudio(database, { SMTP_URL: post.url, MAIL_FROM: 'Bashkë <bashke@example.al>' });
    ({ formsWord } = await import('./words.ts'));
    campaign = await publishCampaign(studio, { contact: 'team@example.al' });
    around = { campaign, language: 'sq' };
  });
  afterAll(async () => {
    const { mailOfficeOf } = await import('../mail/office.ts');
    mailOfficeOf(studio.payload).close();
    await studio.close();
    await post.close();
  });
  beforeEach(async () => {
    for (const collection of ['subscribers', 'messages', 'mails'] as const) {
      await studio.payload.db.deleteMany({ collection, where: {} });
    }
  });
  afterEach(() => void vi.useRealTimers());

  const count = async (collection: 'subscribers' | 'messages' | 'mails') =>
    (await studio.payload.find({ collection, pagination: false, depth: 0 })).docs.length;

  describe('sent without a script', () => {
    it('leads to a page that says where to look, in the look of the campaign', async () => {
      const email = newAddress();
      const { status, headers } = await sendAsBrowser(studio, 'newsletter', { ...around, email });
      expect(status).toBe(303);
      const place = new URL(headers.get('Location')!);
      expect(place.href).toBe(
        `${STUDIO_URL}/api/forms/newsletter/sent?campaign=${encodeURIComponent(campaign)}&language=sq`,
      );
      const page = await studio.request(`${place.pathname}${place.search}`);
      const text = textOf(page);
      expect(page.status).toBe(200);
      expect(text).toContain(formsWord('sent.title', 'sq'));
      expect(text).toContain('Samiti &lt;b&gt;2026&lt;/b&gt; &amp; më tej');
      expect(text).toContain('href="http://fushata.sites.test/"');
      expect(text).toContain('href="tel:116111"');
      expect(text).not.toContain('<script');
      expect(page.headers.get('Content-Security-Policy')).toMatch(
        /^default-src 'none'; style-src 'sha256-[^']+'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$/,
      );
      const style = /<style>([^]*)<\/style>/.exec(text)![1]!;
      const hash = createHash('sha256').update(style).digest('base64');
      expect(page.headers.get('Content-Security-Policy')).toContain(`'sha256-${hash}'`);
      expect(page.headers.get('Cache-Control')).toBe('no-store');
      expect(page.headers.get('X-Robots-Tag')).toContain('noindex');
      expect(page.headers.get('Referrer-Policy')).toBe('no-referrer');
      expect((await post.next(email)).links[0]).toContain('/api/forms/newsletter/confirm/');
    });

    it('is shown again with what was typed, each error beside its field and all of them above', async () => {
      const { status, bytes } = await sendAsBrowser(studio, 'contact', {
        ...around,
        language: 'en',
        name: '<script>alert(1)</script>"',
        email: 'ana@',
        message: '',
      });
      const text = textOf({ bytes });
      expect(status).toBe(422);
      expect(text).toContain('<title>Error: ');
      expect(text).toContain('role="alert"');
      expect(text).toMatch(/<a href="#email">[^<]*name@example\.al/);
      expect(text).toMatch(/id="email-error">Error: [^<]*name@example\.al/);
      expect(text).toMatch(
        /<input[^>]*id="email"[^>]*aria-describedby="email-help email-error"[^>]*aria-invalid="true"/,
      );
      expect(text).toMatch(/<input[^>]*id="email"[^>]*value="ana@"/);
      expect(text).toContain(formsWord('contact.message.missing', 'en'));
      expect(text).toContain('value="&lt;script&gt;alert(1)&lt;/script&gt;&quot;"');
      expect(text).not.toContain('<script');
      expect(text).toContain(`<input type="hidden" name="campaign" value="${campaign}" />`);
      expect(await count('messages')).toBe(0);
    });

    it('has the statement with an application, and every choice as it was made', async () => {
      const { status, bytes } = await sendAsBrowser(studio, 'application', {
        ...around,
        kind: 'expert',
        county: 'vlore',
        about: 'a\nb <i>',
        signed: 'on',
      });
      const text = textOf({ bytes });
      expect(status).toBe(422);
      expect(text).toMatch(/<option value="expert" selected\s*>/);
      expect(text).toMatch(/<option value="vlore" selected\s*>/);
      expect(text).toMatch(/<input\s+type="checkbox"\s+id="signed"\s+name="signed"\s+checked/);
      expect(text).toMatch(/>a\nb &lt;i&gt;<\/textarea>/);
      expect(text).toContain(formsWord('application.sector.missing', 'sq'));
    });

    it('is answered with a page where it is longer than any form can be', async () => {
      const answer = await sendAsBrowser(studio, 'contact', { ...around, message: 'a'.repeat(70_000) });
      expect(answer.status).toBe(413);
      expect(textOf(answer)).toContain(formsWord('large.title', 'en'));
    });

    it.each([
      ['text/plain', 'email=a@example.al', 400],
      ['multipart/form-data; boundary=x', '--x--', 400],
      ['application/x-www-form-urlencoded', 'email=a%40example.al', 400],
      ['application/x-www-form-urlencoded', 'campaign=%00&language=sq&email=a%40example.al', 404],
      ['application/x-www-form-urlencoded', 'campaign=x&language=de&email=a%40example.al', 400],
    ])('%s %s is answered with a page', async (type, body, status) => {
      const { handleApi } = await import('../api/handle.ts');
      const response = await handleApi(
        new Request(`${STUDIO_URL}/api/forms/newsletter`, {
          method: 'POST',
          headers: { 'Content-Type': type, 'X-Forwarded-For': newVisitor() },
          body,
        }),
      );
      expect(response.status).toBe(status);
      expect(response.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
      expect(await count('subscribers')).toBe(0);
    });
  });

  describe('sent by a script', () => {
    it('is answered in words, for our own sites alone', async () => {
      const email = newAddress();
      const answer = await sendAsScript(
        studio,
        'newsletter',
        { ...around, email },
        { origin: 'http://fushata.sites.test' },
      );
      expect(answer.status).toBe(200);
      expect(answer.json).toEqual({
        done: true,
        title: formsWord('sent.title', 'sq'),
        text: expect.stringContaining(formsWord('sent.newsletter', 'sq')),
      });
      expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('http://fushata.sites.test');
      expect(answer.headers.get('Access-Control-Allow-Credentials')).toBeNull();
      expect(answer.headers.get('Vary')).toContain('Origin');
      await post.next(email);
    });

    it.each(['null', 'https://evil.example', 'http://fushata.sites.test.evil.example', STUDIO_URL])(
      'from %s it is refused, and the answer cannot be read there',
      async (origin) => {
        const answer = await sendAsScript(
          studio,
          'newsletter',
          { ...around, email: newAddress() },
          { origin },
        );
        expect(answer.status).toBe(403);
        expect(answer.json).toMatchObject({ done: false, message: formsWord('foreign.text', 'sq') });
        if (origin !== STUDIO_URL) expect(answer.headers.get('Access-Control-Allow-Origin')).toBeNull();
        expect(await count('subscribers')).toBe(0);
      },
    );

    it('a browser is told beforehand who may send', async () => {
      const ask = (origin: string) =>
        studio.request('/api/forms/newsletter', { method: 'OPTIONS', headers: { Origin: origin } });
      const own = await ask('http://fushata.sites.test');
      expect(own.status).toBe(204);
      expect(own.headers.get('Access-Control-Allow-Origin')).toBe('http://fushata.sites.test');
      expect(own.headers.get('Access-Control-Allow-Methods')).toBe('GET, POST');
      expect(own.headers.get('Access-Control-Allow-Headers')).toBe('Content-Type');
      const foreign = await ask('https://evil.example');
      expect(foreign.status).toBe(403);
      expect(foreign.headers.get('Access-Control-Allow-Origin')).toBeNull();
    });

    it('a form from elsewhere is refused without a script too', async () => {
      const answer = await sendAsBrowser(
        studio,
        'newsletter',
        { ...around, email: newAddress() },
        { origin: 'https://evil.example' },
      );
      expect(answer.status).toBe(403);
      expect(await count('subscribers')).toBe(0);
    });

    it.each(['[]', '"text"', 'null', '{', '{"email":{"__proto__":1}}'])(
      '%s is not understood',
      async (body) => {
        const { handleApi } = await import('../api/handle.ts');
        const response = await handleApi(
          new Request(`${STUDIO_URL}/api/forms/newsletter`, {
            method: 'POST',
            headers: {
              'Content-Type': 'application/json',
              Origin: 'http://sites.test',
              'X-Forwarded-For': newVisitor(),
            },
            body,
          }),
        );
        expect(response.status).toBe(400);
        expect(await response.json()).toMatchObject({ done: false, message: expect.any(String) });
      },
    );

    it('is refused for a campaign that is not public', async () => {
      const draft = await studio.payload.create({
        collection: 'campaigns',
        data: { slug: `draft-${turn}`, title: 'Draft', theme: 'loje', languages: ['sq'] } as never,
        draft: true,
        locale: 'sq',
      });
      const email = newAddress();
      const answer = await sendAsScript(studio, 'newsletter', { campaign: draft.id, language: 'sq', email });
      expect(answer.status).toBe(404);
      expect(answer.json['message']).toBe(formsWord('noCampaign.text', 'sq'));
    });

    it('keeps its answer when a thing fails inside, and says that it is our fault', async () => {
      const { forms } = await import('./index.ts');
      const broken = vi.spyOn(forms.newsletter, 'receive').mockRejectedValueOnce(new Error('disk full'));
      const answer = await sendAsScript(studio, 'newsletter', { ...around, email: newAddress() });
      expect(broken).toHaveBeenCalledOnce();
      expect(answer.status).toBe(500);
      expect(answer.json).toEqual({ done: false, message: formsWord('failed.text', 'sq'), fields: {} });
      broken.mockRestore();
    });
  });

  describe('proof of work', () => {
    it('is asked of scripts', async () => {
      const answer = await sendAsScript(studio, 'newsletter', { ...around, email: newAddress(), altcha: '' });
      expect(answer.status).toBe(403);
      expect(answer.json['message']).toBe(formsWord('proof.text', 'sq'));
      expect(await count('subscribers')).toBe(0);
    });

    it('counts once, also for two forms at the same moment', async () => {
      const altcha = await prove(studio);
      const send = () => sendAsScript(studio, 'newsletter', { ...around, email: newAddress(), altcha });
      const answers = await Promise.all([send(), send(), send()]);
      expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 403, 403]);
      expect((await send()).status).toBe(403);
    });

    it('is not spent on a form with a mistake', async () => {
      const altcha = await prove(studio);
      const wrong = await sendAsScript(studio, 'newsletter', { ...around, email: 'ana', altcha });
      expect(wrong.status).toBe(422);
      expect(
        (await sendAsScript(studio, 'newsletter', { ...around, email: newAddress(), altcha })).status,
      ).toBe(200);
    });

    it('ends after ten minutes', async () => {
      vi.useFakeTimers({ toFake: ['Date'] });
      const altcha = await prove(studio);
      vi.setSystemTime(Date.now() + 10 * 60_000 + 1000);
      expect(
        (await sendAsScript(studio, 'newsletter', { ...around, email: newAddress(), altcha })).status,
      ).toBe(403);
    });

    it('of somebody else, made easier, or garbled counts for nothing', async () => {
      const { json } = await studio.request('/api/forms/challenge', {
        headers: { 'X-Forwarded-For': newVisitor() },
      });
      const challenge = json as unknown as Challenge;
      const { parameters } = challenge;
      const easy = { ...challenge, parameters: { ...parameters, cost: 1, keyPrefix: '0' } };
      const later = { ...challenge, parameters: { ...parameters, expiresAt: parameters.expiresAt! + 9999 } };
      const made = JSON.parse(Buffer.from(await solve(challenge), 'base64').toString()) as object;
      const guessed = { ...made, solution: { counter: 1, derivedKey: 'ab'.repeat(32) } };
      const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64');
      for (const altcha of [
        await solve(easy),
        encode({ ...made, challenge: later }),
        encode(guessed),
        encode({ ...made, solution: null }),
        encode(null),
        'not base64 ☃',
        'x'.repeat(1999),
      ]) {
        const answer = await sendAsScript(studio, 'newsletter', { ...around, email: newAddress(), altcha });
        expect(answer.status, altcha.slice(0, 60)).toBe(403);
      }
      expect(await count('subscribers')).toBe(0);
    });
  });

  it.each(['http://spam.example', ' '])(
    'whoever fills in the trap with „%s“ reads the same answer, and nothing is stored',
    async (filled) => {
      const fields = { ...around, email: newAddress(), [trap]: filled };
      const caught = await sendAsScript(studio, 'newsletter', fields);
      const free = await sendAsScript(studio, 'newsletter', { ...fields, [trap]: '' });
      expect([caught.status, caught.json]).toEqual([free.status, free.json]);
      const page = await sendAsBrowser(studio, 'newsletter', fields);
      const freePage = await sendAsBrowser(studio, 'newsletter', { ...fields, [trap]: '' });
      expect(page.status).toBe(303);
      expect(page.headers.get('Location')).toBe(freePage.headers.get('Location'));
      expect(await count('subscribers')).toBe(1);
    },
  );

  describe('limits', () => {
    it('ten thousand forms from one address are answered in little time, and all but a few say when to try again', async () => {
      const visitor = newVisitor();
      const began = performance.now();
      const answers = [];
      for (let round = 0; round < 100; round += 1) {
        const batch = Array.from({ length: 100 }, (_, at) =>
          sendAsBrowser(
            studio,
            'contact',
            { ...around, email: `a-${round}-${at}@example.al`, message: 'Ju lutem, më shkruani.' },
            { visitor },
          ),
        );
        answers.push(...(await Promise.all(batch)));
      }
      const taken = answers.filter(({ status }) => status === 303);
      const refused = answers.filter(({ status }) => status === 429);
      expect(taken).toHaveLength(10);
      expect(refused).toHaveLength(9990);
      expect(Number(refused.at(-1)!.headers.get('Retry-After'))).toBeGreaterThan(300);
      expect(textOf(refused.at(-1)!)).toContain(formsWord('often.title', 'sq'));
      expect(await count('messages')).toBe(10);
      expect(performance.now() - began).toBeLessThan(60_000);
    }, 90_000);

    it('are told to scripts in a sentence', async () => {
      const visitor = newVisitor();
      const send = () =>
        sendAsScript(studio, 'newsletter', { ...around, email: 'ana', altcha: 'x' }, { visitor });
      for (let time = 0; time < 60; time += 1) expect((await send()).status).toBe(422);
      const { status, headers, json } = await send();
      expect(status).toBe(429);
      expect(Number(headers.get('Retry-After'))).toBeGreaterThan(0);
      expect(json).toMatchObject({ done: false, message: expect.stringMatching(/\d+ min/), fields: {} });
      expect(
        (await sendAsScript(studio, 'contact', { ...around, email: 'ana', altcha: 'x' }, { visitor })).status,
      ).toBe(422);
    });

    it('nobody can have a mailbox filled, however the address is written', async () => {
      const written = [
        'Gjergj@Example.al',
        'gjergj@example.al',
        'gje.rgj+a@example.al',
        'GJERGJ+b@example.al',
        'gjergj@EXAMPLE.al',
      ];
      for (const email of written) {
        expect((await sendAsBrowser(studio, 'newsletter', { ...around, email })).status).toBe(303);
      }
      const page = await sendAsBrowser(studio, 'contact', {
        ...around,
        email: 'gjergj@example.al',
        message: 'Edhe një herë tjetër',
      });
      expect(page.status).toBe(429);
      expect(await count('mails')).toBe(5);
    });
  });

  describe('private links', () => {
    it.each([
      '/api/forms/newsletter/confirm/x',
      `/api/forms/newsletter/confirm/${'A'.repeat(43)}`,
      `/api/forms/newsletter/constructor/${'A'.repeat(43)}`,
      `/api/forms/nothing/confirm/${'A'.repeat(43)}`,
      `/api/forms/contact/confirm/${'%00'.repeat(43)}`,
    ])('%s leads to a page that says so', async (path) => {
      for (const press of [false, true]) {
        const answer = await follow(studio, `${STUDIO_URL}${path}`, { press });
        expect(answer.status).toBe(404);
        expect(textOf(answer)).toContain(formsWord('unknown.title', 'en'));
      }
    });

    it('opening one changes nothing, pressing twice does it once', async () => {
      const email = newAddress();
      await sendAsBrowser(studio, 'contact', { ...around, email, message: 'Kur fillon samiti këtë vit?' });
      const link = (await post.next(email)).links[0]!;
      const read = async () => (await studio.payload.find({ collection: 'messages' })).docs[0]!;
      const opened = await follow(studio, link);
      expect(opened.status).toBe(200);
      expect(textOf(opened)).toContain('<form method="post"');
      expect((await read()).confirmedAt).toBeFalsy();
      const pressed = await Promise.all([1, 2, 3].map(() => follow(studio, link, { press: true })));
      expect(new Set(pressed.map(textOf)).size).toBe(1);
      const { confirmedAt } = await read();
      expect(confirmedAt).toBeTruthy();
      expect(textOf(await follow(studio, link, { press: true }))).toBe(textOf(pressed[0]!));
      const notice = await post.next('team@example.al');
      expect(notice.source).not.toContain('samiti k');
      expect(post.letters.filter(({ to }) => to.includes('team@example.al'))).toHaveLength(1);
    });

    it('a button on somebody else’s page does nothing', async () => {
      const email = newAddress();
      await sendAsBrowser(studio, 'newsletter', { ...around, email });
      const { pathname } = new URL((await post.next(email)).links[0]!);
      const answer = await studio.request(pathname, {
        method: 'POST',
        form: new URLSearchParams(),
        headers: { Origin: 'https://evil.example' },
      });
      expect(answer.status).toBe(403);
      expect((await studio.payload.find({ collection: 'subscribers' })).docs[0]!.confirmedAt).toBeFalsy();
    });
  });
});

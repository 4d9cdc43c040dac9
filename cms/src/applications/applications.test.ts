import { formSchemas } from '@bashke/content';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openStudio, testDatabases, type TestStudio } from '../testing/studio.ts';
import type { ApplicationReview } from './review.ts';
import { Alliance, filledIn } from './testing/alliance.ts';
import { letterWords, pageWords, refusalWords } from './words.ts';

const DAY = 24 * 3_600_000;
const NOON = Date.parse('2026-11-22T11:00:00Z');
const { email } = filledIn;

describe.each(testDatabases)('applications, on $name', (database) => {
  let studio: TestStudio;
  let alliance: Alliance;
  let now = NOON;

  beforeAll(async () => {
    studio = await openStudio(database);
    const { setNow } = await import('../consent/clock-door.ts');
    setNow(studio.payload, () => now);
    alliance = await new Alliance(studio.payload).found();
  }, 60_000);
  afterAll(() => studio.close());
  beforeEach(async () => {
    now = NOON;
    for (const collection of ['applications', 'mails', 'members'] as const) {
      await studio.payload.delete({ collection, where: { id: { exists: true } }, trash: true });
    }
  });

  const decide = (id: string, body: object, as: 'editor' | 'admin' | 'reviewer' | 'partner' = 'editor') =>
    studio.request(`/api/applications/${id}/decision`, { as, method: 'POST', body });
  const reviewOf = async (id: string, as: 'editor' | 'reviewer' = 'editor') =>
    (await studio.request(`/api/applications/${id}/review`, { as })).json as unknown as ApplicationReview;
  const members = async () =>
    (
      await studio.payload.find({
        collection: 'members',
        locale: 'all',
        depth: 0,
        sort: 'createdAt',
        pagination: false,
      })
    ).docs;

  describe('sending one', () => {
    it('keeps it unconfirmed and asks to confirm the address; a second press changes nothing', async () => {
      await alliance.apply();
      expect(await alliance.openOf(email)).toMatchObject([
        {
          state: 'unconfirmed',
          name: filledIn.name,
          url: 'https://www.ylberi.shembull.al',
          group: alliance.group,
          signedAt: new Date(NOON).toISOString(),
        },
      ]);
      const mail = await alliance.lastMail(email);
      expect(mail.subject).toBe(letterWords.confirmSubject.sq.replace('{group}', 'Aleanca'));
      expect(Object.keys(mail.tokens)).toEqual(['confirm', 'withdraw']);
      expect(await alliance.look('confirm', mail.tokens['confirm']!)).toMatchObject({
        title: pageWords.confirmTitle.sq,
        button: pageWords.confirmButton.sq,
        campaign: alliance.campaign,
        facts: expect.arrayContaining([expect.objectContaining({ text: 'Ana Shembull' })]) as unknown,
      });
      // Looking is not pressing.
      expect((await alliance.openOf(email))[0]!.state).toBe('unconfirmed');
      for (let times = 0; times < 2; times += 1) {
        const page = await alliance.press(email, 'confirm');
        expect(page).toMatchObject({ title: pageWords.waitingTitle.sq });
        expect(page!.button).toBeUndefined();
      }
      expect(await alliance.openOf(email)).toMatchObject([
        { state: 'waiting', confirmedAt: new Date(NOON).toISOString() },
      ]);
    });

    it('in English, everything is said in English', async () => {
      await alliance.apply({}, { language: 'en' });
      const mail = await alliance.lastMail(email);
      expect(mail.subject).toBe(letterWords.confirmSubject.en.replace('{group}', 'Alliance'));
      const { facts } = (await alliance.look('confirm', mail.tokens['confirm']!))!;
      expect(facts!.map(({ text }) => text)).toContain('Child protection');
      expect(await alliance.press(email, 'confirm')).toMatchObject({
        title: pageWords.waitingTitle.en,
        language: 'en',
      });
    });

    it('a second one from the same address is not kept; a letter says where the first one stands', async () => {
      await alliance.apply();
      await alliance.apply({ name: 'Një emër tjetër', email: 'ana@ylberi.shembull.al' });
      expect(await alliance.openOf(email)).toHaveLength(1);
      // Not confirmed yet: the same letter again, with the same link.
      const [first, second] = await alliance.mailsTo(email);
      expect(second!.text).toBe(first!.text);
      await alliance.press(email, 'confirm');
      await alliance.apply();
      const mail = await alliance.lastMail(email);
      expect(mail.subject).toBe(letterWords.knownSubject.sq.replace('{group}', 'Aleanca'));
      expect(mail.text).toContain(letterWords.knownWaiting.sq);
      expect(await alliance.openOf(email)).toHaveLength(1);
    });

    it('nobody learns who else has applied, nor holds a name by being first', async () => {
      await alliance.applied();
      await alliance.apply({ name: 'QENDRA YLBERI', email: 'treti@shembull.al' });
      expect(await alliance.openOf('treti@shembull.al')).toHaveLength(1);
      const { subject } = await alliance.lastMail('treti@shembull.al');
      expect(subject).toBe(letterWords.confirmSubject.sq.replace('{group}', 'Aleanca'));
    });

    it('nothing that was written reaches an address before it is confirmed', async () => {
      const bait = { name: 'FITO 1000 EURO', contact: 'https://bait.example', url: 'bait.example/euro' };
      await alliance.apply({ ...bait, about: 'Shko te bait.example dhe merr shpërblimin.' });
      await alliance.apply(bait);
      for (const { subject, text, html } of await alliance.mailsTo(email)) {
        expect(`${subject} ${text} ${html}`).not.toMatch(/bait|FITO/);
      }
    });

    it('fifty at once from one address leave one', async () => {
      await Promise.all(Array.from({ length: 50 }, () => alliance.apply()));
      expect(await alliance.openOf(email)).toHaveLength(1);
    }, 60_000);

    it('shows what is signed beside the form, in the language of the form alone', async () => {
      const { application } = await import('./form.ts');
      const ask = (language: 'sq' | 'en') =>
        application.choices!(studio.payload, {
          campaign: alliance.campaign,
          language,
          about: alliance.group,
        });
      expect(await ask('sq')).toEqual({
        statement: { title: 'Aleanca', paragraphs: ['Ne i dëgjojmë fëmijët.', 'Ne veprojmë.'] },
      });
      expect(await ask('en')).toEqual({});
    });

    it('shows nothing of a group that is not public', async () => {
      const { application } = await import('./form.ts');
      const about = await alliance.makeGroup({ open: true }, crypto.randomUUID());
      await alliance.writer.unpublish('groups', about);
      const envelope = { campaign: alliance.campaign, language: 'sq', about } as const;
      expect(await application.choices!(studio.payload, envelope)).toEqual({});
    });

    it.each([
      ['no group', () => undefined, refusalWords.groupMissing],
      ['a group that is none', () => '0', refusalWords.groupMissing],
      [
        'a group that takes none',
        () => alliance.makeGroup({ open: false }, crypto.randomUUID()),
        refusalWords.groupClosed,
      ],
      [
        'a group that is a draft',
        async () => {
          const group = await alliance.makeGroup({ open: true }, crypto.randomUUID());
          await alliance.writer.unpublish('groups', group);
          return group;
        },
        refusalWords.groupClosed,
      ],
    ])('about %s is refused with a sentence', async (_, groupOf, words) => {
      const about = await groupOf();
      await expect(alliance.apply({}, { about })).rejects.toMatchObject({ words });
      expect(await alliance.mailsTo(email)).toEqual([]);
    });

    it.each<[string, object]>([
      ['kind', { kind: 'company' }],
      ['name', { name: ' ' }],
      ['name', { name: 'x'.repeat(121) }],
      ['sector', { sector: '' }],
      ['county', { county: 'prishtine' }],
      ['url', { url: 'javascript:alert(1)' }],
      ['url', { url: 'http://localhost' }],
      ['about', { about: 'Shkurt.' }],
      ['about', { about: 'x'.repeat(601) }],
      ['contact', { contact: '' }],
      ['email', { email: 'ana@' }],
      ['email', { email: 'ana@shembull.al\r\nBcc: all@shembull.al' }],
      ['signed', { signed: '' }],
    ])('with a wrong %s it is not taken: %j', (field, wrong) => {
      const { error } = formSchemas.application.safeParse({ ...filledIn, ...wrong });
      expect(error?.issues.map(({ path }) => path[0])).toEqual([field]);
    });
  });

  describe('deciding', () => {
    it('accepting makes a published member and sends word', async () => {
      const id = await alliance.applied();
      now += 3 * DAY;
      const review = await reviewOf(id);
      expect(review.letter.page).toBe('http://aleanca.sites.test/anetaret/aleanca/qendra-ylberi.html');
      const { status, json } = await decide(id, { decision: 'accept' });
      expect(status, JSON.stringify(json)).toBe(200);
      expect(json).toMatchObject({
        state: 'accepted',
        decidedBy: 'editor',
        member: { isPublished: true, missing: ['en'], page: review.letter.page },
      });
      expect(await members()).toMatchObject([
        {
          _status: 'published',
          name: { sq: filledIn.name, en: filledIn.name },
          slug: { sq: 'qendra-ylberi', en: 'qendra-ylberi' },
          about: { sq: filledIn.about },
          group: alliance.group,
          links: ['https://www.ylberi.shembull.al'],
          joined: '2026-11-25T12:00:00.000Z',
          signed: '2026-11-22T12:00:00.000Z',
          confirmed: '2026-11-25T12:00:00.000Z',
          contact: filledIn.contact,
          email,
          language: 'sq',
        },
      ]);
      const mail = await alliance.lastMail(email);
      expect(mail.subject).toBe(letterWords.acceptedSubject.sq.replace('{group}', 'Aleanca'));
      expect(mail.text).toContain(review.letter.page);
      expect(mail.text).toContain(letterWords.acceptedYearly.sq);
    });

    it('what was written in English is said in English alone', async () => {
      const id = await alliance.applied({ name: 'Rainbow' }, { language: 'en' });
      await decide(id, { decision: 'accept' });
      const [member] = await members();
      expect(member).toMatchObject({ name: { sq: 'Rainbow', en: 'Rainbow' }, about: { en: filledIn.about } });
      expect((await reviewOf(id)).member!.missing).toEqual(['sq']);
      expect((await alliance.lastMail(email)).text).toContain('/en/members/aleanca-en/rainbow.html');
    });

    it('two of the same name have addresses of their own', async () => {
      await alliance.makeMember({}, { name: 'Qendra „Ylberi“' });
      const id = await alliance.applied();
      expect((await decide(id, { decision: 'accept' })).status).toBe(200);
      expect((await members()).map(({ slug }) => slug)).toEqual([
        { sq: 'qendra-ylberi' },
        { sq: 'qendra-ylberi-2', en: 'qendra-ylberi' },
      ]);
      const { readSnapshot } = await import('../publishing/snapshot.ts');
      const reading = await readSnapshot(studio.payload, alliance.campaign);
      expect(reading!.problems).toEqual([]);
    });

    it('asking waits for an answer, which comes back to staff', async () => {
      const id = await alliance.applied();
      const question = 'Me cilat shkolla punoni?\nNa shkruani dy emra.';
      expect((await decide(id, { decision: 'ask', message: question })).json).toMatchObject({
        state: 'asked',
        note: question,
      });
      const mail = await alliance.lastMail(email);
      expect(mail.text).toContain('Me cilat shkolla punoni?\nNa shkruani dy emra.');
      const token = mail.tokens['answer']!;
      // The link of the first letter leads to the question too.
      expect(await alliance.look('confirm', token)).toMatchObject({ title: pageWords.askedTitle.sq });
      expect(await alliance.look('answer', token)).toMatchObject({
        title: pageWords.askedTitle.sq,
        paragraphs: [question],
        question: { label: pageWords.answerLabel.sq, max: 1000 },
      });
      expect((await alliance.pressLink('answer', token, '  '))!.paragraphs).toEqual([
        pageWords.answerMissing.sq,
        question,
      ]);
      expect(await alliance.pressLink('confirm', token, 'Me të dyja. '.repeat(200))).toMatchObject({
        title: pageWords.answeredTitle.sq,
      });
      const answered = await reviewOf(id);
      expect(answered).toMatchObject({ state: 'waiting', note: question });
      expect(answered.answer).toHaveLength(1000);
      // What was answered is not overwritten by the same link.
      await alliance.pressLink('answer', token, 'Tjetër.');
      expect((await reviewOf(id)).answer).toBe(answered.answer);
      expect((await decide(id, { decision: 'accept' })).status).toBe(200);
    });

    it('declining says why, and the applicant can have everything deleted', async () => {
      const id = await alliance.applied();
      await decide(id, { decision: 'decline', message: 'Nuk punoni ende me fëmijë.' });
      const mail = await alliance.lastMail(email);
      expect(mail.subject).toBe(letterWords.declinedSubject.sq.replace('{group}', 'Aleanca'));
      expect(mail.text).toContain('Nuk punoni ende me fëmijë.');
      expect(await members()).toEqual([]);
      // Afterwards the way is open again.
      await alliance.apply();
      expect(await alliance.openOf(email)).toHaveLength(2);
      expect(await alliance.pressLink('withdraw', mail.tokens['withdraw']!)).toMatchObject({
        title: pageWords.withdrawnTitle.sq,
      });
      expect((await alliance.openOf(email)).map(({ state }) => state)).toEqual(['unconfirmed']);
    });

    it.each<[string, object, number]>([
      ['accepted', { decision: 'accept' }, 409],
      ['declined', { decision: 'decline', message: 'Jo.' }, 409],
    ])('what was %s is not decided again', async (_, body, status) => {
      const id = await alliance.applied();
      expect((await decide(id, body)).status).toBe(200);
      for (const again of [
        { decision: 'accept' },
        { decision: 'ask', message: 'Pse?' },
        { decision: 'decline', message: 'Jo.' },
      ]) {
        const answer = await decide(id, again);
        expect(answer.status).toBe(status);
        expect(answer.json.errors![0]!.message).toMatch(/decided already/);
      }
    });

    it('of two who accept at once, one does', async () => {
      const id = await alliance.applied();
      const answers = await Promise.all([
        decide(id, { decision: 'accept' }),
        decide(id, { decision: 'accept' }, 'admin'),
        alliance.press(email, 'withdraw'),
      ]);
      expect(
        answers
          .slice(0, 2)
          .map((each) => (each as { status: number }).status)
          .toSorted(),
      ).toEqual([200, 409]);
      expect(await members()).toHaveLength(1);
    });

    it.each<[string, object, number, RegExp]>([
      ['no decision', {}, 400, /not understood/],
      ['an unknown one', { decision: 'maybe' }, 400, /not understood/],
      ['a question without words', { decision: 'ask', message: '  ' }, 400, /not understood/],
      [
        'a reason that is too long',
        { decision: 'decline', message: 'x'.repeat(1001) },
        400,
        /not understood/,
      ],
      ['words with an acceptance', { decision: 'accept', message: 'Po' }, 400, /not understood/],
    ])('%s is refused', async (_, body, status, sentence) => {
      const answer = await decide(await alliance.applied(), body);
      expect(answer.status).toBe(status);
      expect(answer.json.errors![0]!.message).toMatch(sentence);
    });

    it('a form from elsewhere, an unknown application and an unconfirmed one are refused', async () => {
      await alliance.apply();
      const { id } = (await alliance.openOf(email))[0]!;
      const unconfirmed = await decide(id, { decision: 'accept' });
      expect(unconfirmed.status).toBe(409);
      expect(unconfirmed.json.errors![0]!.message).toMatch(/not been confirmed/);
      expect((await decide('0', { decision: 'accept' })).status).toBe(404);
      const form = new URLSearchParams({ decision: 'accept' });
      const address = `/api/applications/${id}/decision`;
      expect((await studio.request(address, { as: 'admin', method: 'POST', form })).status).toBe(415);
    });

    it('into a group that is not published nobody is accepted', async () => {
      const group = await alliance.makeGroup({ open: true }, 'e-mbyllur');
      const id = await alliance.applied({}, { about: group });
      await alliance.writer.unpublish('groups', group);
      const answer = await decide(id, { decision: 'accept' });
      expect(answer.status).toBe(409);
      expect(answer.json.errors![0]!.message).toMatch(/group is not published/);
    });

    it('staff are shown who it may be the same as', async () => {
      const member = await alliance.makeMember(
        { links: ['https://ylberi.shembull.al'], email: 'info@ylberi.shembull.al' },
        { name: 'Fondacioni Ylberi' },
      );
      await alliance.makeMember({ group: await alliance.makeGroup({}, 'tjeter') }, { name: filledIn.name });
      const other = await alliance.applied({ name: 'Tjetri', email: 'tjetri@shembull.al' });
      const id = await alliance.applied();
      expect((await reviewOf(id)).duplicates).toEqual([
        { collection: 'members', id: member, name: 'Fondacioni Ylberi', why: ['similar-name', 'domain'] },
        { collection: 'applications', id: other, name: 'Tjetri', why: ['domain'] },
      ]);
    });

    it('reviewers read and do not decide; others do neither', async () => {
      const id = await alliance.applied();
      expect((await reviewOf(id, 'reviewer')).applicant.email).toBe(email);
      expect((await decide(id, { decision: 'accept' }, 'reviewer')).status).toBe(403);
      for (const as of ['public', 'partner', 'contributor'] as const) {
        for (const path of ['', '/review']) {
          const { status, json } = await studio.request(`/api/applications/${id}${path}`, { as });
          expect([403, 404]).toContain(status);
          expect(JSON.stringify(json)).not.toContain('ylberi');
        }
      }
    });
  });

  describe('taking back, and time', () => {
    it('taking it back deletes it and its letters at once', async () => {
      await alliance.applied();
      const { tokens } = await alliance.lastMail(email);
      expect(await alliance.look('withdraw', tokens['withdraw']!)).toMatchObject({
        title: pageWords.withdrawTitle.sq,
      });
      await alliance.pressLink('withdraw', tokens['withdraw']!);
      expect(await alliance.openOf(email)).toEqual([]);
      expect(await alliance.mailsTo(email)).toEqual([]);
      expect(await alliance.pressLink('confirm', tokens['confirm']!)).toBeUndefined();
      expect(await alliance.look('confirm', 'not a token')).toBeUndefined();
    });

    it('what is accepted is not taken back by the link', async () => {
      const id = await alliance.applied();
      const { tokens } = await alliance.lastMail(email);
      await decide(id, { decision: 'accept' });
      expect(await alliance.pressLink('withdraw', tokens['withdraw']!)).toMatchObject({
        title: pageWords.acceptedTitle.sq,
      });
      expect(await alliance.openOf(email)).toHaveLength(1);
      expect(await members()).toHaveLength(1);
    });

    it.each<[string, number, (id: string) => Promise<unknown>]>([
      ['an address that nobody confirmed', 7, async () => undefined],
      ['a question that nobody answered', 183, (id) => decide(id, { decision: 'ask', message: 'Kush?' })],
      ['what was declined', 183, (id) => decide(id, { decision: 'decline', message: 'Jo.' })],
      ['what was accepted', 183, (id) => decide(id, { decision: 'accept' })],
    ])('%s is deleted after %i days and not before', async (what, days, then) => {
      if (days === 7) await alliance.apply();
      else await then(await alliance.applied());
      const { application } = await import('./form.ts');
      now = NOON + days * DAY;
      await application.expire(studio.payload);
      expect(await alliance.openOf(email)).toHaveLength(1);
      now += 1;
      await application.expire(studio.payload);
      expect(await alliance.openOf(email)).toEqual([]);
      expect(await alliance.mailsTo(email)).toEqual([]);
      if (what === 'what was accepted') expect(await members()).toMatchObject([{ email }]);
    });

    it('what waits for staff is not deleted', async () => {
      await alliance.applied();
      const { application } = await import('./form.ts');
      now += 1000 * DAY;
      await application.expire(studio.payload);
      expect(await alliance.openOf(email)).toHaveLength(1);
    });

    it('everything of an address is found, and erased but for the public entry', async () => {
      const id = await alliance.applied();
      await decide(id, { decision: 'accept' });
      await alliance.apply({ email: 'tjeter@shembull.al', name: 'Tjetri' });
      const { application } = await import('./form.ts');
      expect(await application.find(studio.payload, 'ANA@ylberi.shembull.al')).toMatchObject([
        { collection: 'applications', name: filledIn.name, contact: filledIn.contact },
        { collection: 'members', contact: filledIn.contact, email, staysPublic: true },
      ]);
      expect(await application.erase(studio.payload, 'ANA@ylberi.shembull.al')).toBe(2);
      const [member] = await members();
      expect(member).toMatchObject({ _status: 'published', email: null, contact: null });
      const versions = await studio.payload.findVersions({ collection: 'members', pagination: false });
      expect(versions.docs.length).toBeGreaterThan(0);
      expect(JSON.stringify(versions.docs)).not.toMatch(/ana@|Ana Shembull/);
      expect(await application.find(studio.payload, email)).toEqual([]);
      expect(await alliance.mailsTo(email)).toEqual([]);
      expect(await alliance.openOf('tjeter@shembull.al')).toHaveLength(1);
    });
  });
});

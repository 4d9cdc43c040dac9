import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStudio, type TestStudio } from '../testing/studio.ts';

const slugOf = (json: Record<string, unknown>) => (json['doc'] as { slug: string }).slug;

describe('addresses of pages', () => {
  let studio: TestStudio;
  let campaign: string;
  beforeAll(async () => {
    studio = await openStudio();
    const service = await studio.payload.create({
      collection: 'help-services',
      data: { name: 'ALO', kind: 'helpline', _status: 'published' },
    });
    const data = { title: 'Bullizmi kibernetik nuk është lojë', summary: 'x', helpServices: [service.id] };
    const made = await studio.payload.create({ collection: 'campaigns', data: data as never, draft: true });
    expect(made.slug).toBe('bullizmi-kibernetik-nuk-eshte-loje');
    campaign = made.id;
  });
  afterAll(() => studio.close());

  const publish = (title: string, rest: object = {}, language: 'sq' | 'en' = 'sq') =>
    studio.request(`/api/pages?locale=${language}`, {
      as: 'editor',
      method: 'POST',
      body: { title, campaign, languages: ['sq'], _status: 'published', ...rest },
    });

  it.each([
    ['Çfarë është bullizmi?', 'cfare-eshte-bullizmi'],
    ['1 në 3 fëmijë & të rinj', '1-ne-3-femije-te-rinj'],
    ['„Ti mund ta ndalosh“', 'ti-mund-ta-ndalosh'],
    ['ALO 116 111', 'alo-116-111'],
  ])('%s becomes %s', async (title, slug) => {
    const { json } = await publish(title);
    expect(slugOf(json)).toBe(slug);
  });

  it('are at most 80 characters, cut between words', async () => {
    const { slugOf: make } = await import('./slug.ts');
    expect(make('fjalë '.repeat(20))).toBe(Array.from({ length: 13 }, () => 'fjale').join('-'));
    expect(make('x'.repeat(100))).toHaveLength(80);
    expect(make('???')).toBe('');
  });

  it.each([
    [
      'taken',
      { slug: 'cfare-eshte-bullizmi' },
      /përdoret tashmë nga „Çfarë është bullizmi\?“/,
      /already used by/,
    ],
    [
      'kept for every campaign',
      { slug: 'privatesia' },
      /ruhet për një faqe që e ka çdo fushatë/,
      /every campaign has/,
    ],
  ])('that is %s is refused with a sentence', async (_, rest, albanian, english) => {
    for (const [language, message] of [
      ['sq', albanian],
      ['en', english],
    ] as const) {
      const body = { title: 'Tjetër', campaign, languages: ['sq'], _status: 'published', ...rest };
      const { status, json } = await studio.request('/api/pages', {
        as: 'editor',
        method: 'POST',
        body,
        language,
      });
      expect(status).toBe(400);
      expect(JSON.stringify(json.errors)).toMatch(message);
    }
  });

  it('are not needed in a language that is switched off, and a title is not either', async () => {
    const { status } = await publish('', { slug: '', title: '' }, 'en');
    expect(status).toBe(201);
    const missing = await publish('', { languages: ['sq', 'en'] }, 'en');
    expect(missing.status).toBe(400);
    expect(JSON.stringify(missing.json.errors)).toContain('every language that is switched on');
  });

  it('follow the title until the page is published, and stay from then on', async () => {
    const change = async (id: string, body: object, draft: boolean) => {
      const { json } = await studio.request(`/api/pages/${id}?draft=${draft}&autosave=${draft}`, {
        as: 'editor',
        method: 'PATCH',
        body,
      });
      return slugOf(json);
    };
    const { json } = await studio.request('/api/pages?draft=true', {
      as: 'editor',
      method: 'POST',
      body: { title: 'Për fë', campaign, languages: ['sq'] },
    });
    const { id } = json['doc'] as { id: string };
    expect(slugOf(json)).toBe('per-fe');
    expect(await change(id, { title: 'Për fëmijët', slug: 'per-fe' }, true)).toBe('per-femijet');
    expect(await change(id, { title: 'Për fëmijët', slug: 'femijet' }, true)).toBe('femijet');
    expect(await change(id, { title: 'Fëmijët', slug: 'femijet' }, true)).toBe('femijet');
    expect(await change(id, { title: 'Fëmijët', _status: 'published' }, false)).toBe('femijet');
    expect(await change(id, { title: 'Të rinjtë' }, true)).toBe('femijet');
  });
});

import type { FlattenedField } from 'payload';
import { en } from 'payload/i18n/en';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStudio, PASSWORD, type TestStudio } from '../testing/studio.ts';
import { payloadSq as sq } from './payload-sq.ts';

/** `{{name}}` and `<1>` of a sentence, in no order. */
const gaps = (text: unknown) => (String(text).match(/\{\{\w+\}\}|<\d>/g) ?? []).toSorted();

describe("Payload's own words in Albanian", () => {
  const english = en.translations as unknown as Record<string, Record<string, unknown>>;
  const albanian = sq.translations as unknown as Record<string, Record<string, unknown>>;

  it('have the same names and the same gaps', () => {
    for (const [section, texts] of Object.entries(english)) {
      expect(Object.keys(albanian[section]!).toSorted()).toEqual(Object.keys(texts).toSorted());
      for (const [name, text] of Object.entries(albanian[section]!)) {
        const plain = gaps(text);
        expect(gaps(texts[name]), `${section}:${name}`).toEqual(expect.arrayContaining(plain));
      }
    }
  });
  it.each(['general', 'version', 'validation', 'upload'])(
    'are Albanian for the most part in %s',
    (section) => {
      const names = Object.keys(english[section]!);
      const translated = names.filter((name) => albanian[section]![name] !== english[section]![name]);
      expect(translated.length / names.length).toBeGreaterThan(0.6);
    },
  );
});

/** Said in both languages. */
const isBilingual = (words: unknown) => {
  const { sq: albanian, en: english } = (words ?? {}) as { sq?: string; en?: string };
  return Boolean(albanian?.trim() && english?.trim());
};

describe('our own words', () => {
  let studio: TestStudio;

  it('the editor of running text has all its words in Albanian', () => {
    const { translations } = studio.payload.config.i18n as unknown as {
      translations: Record<'sq' | 'en', { lexical: Record<string, Record<string, unknown>> }>;
    };
    for (const [feature, texts] of Object.entries(translations.en.lexical)) {
      expect(Object.keys(translations.sq.lexical[feature] ?? {}).toSorted(), feature).toEqual(
        Object.keys(texts).toSorted(),
      );
    }
  });
  beforeAll(async () => {
    studio = await openStudio();
  });
  afterAll(() => studio.close());

  it('every collection and every field that is shown has a label in both languages', () => {
    const missing: string[] = [];
    const check = (place: string, fields: FlattenedField[]) => {
      for (const field of fields) {
        const here = `${place}.${field.name}`;
        const isHidden = ('hidden' in field && field.hidden) || field.admin?.hidden;
        const isOurs = ![
          'id',
          'createdAt',
          'updatedAt',
          'deletedAt',
          '_status',
          'email',
          'filename',
          'url',
          'blockName',
        ].includes(field.name);
        const isAuth = /(^users\.(sessions|hash|salt|reset|login|lock|password|apiKey|enableAPIKey))/.test(
          here,
        );
        if (isHidden || !isOurs || isAuth) continue;
        const { label } = field as { label?: unknown };
        if (label !== false && !isBilingual(label)) missing.push(`${here}: label`);
        const description = field.admin?.description;
        if (description && !isBilingual(description)) missing.push(`${here}: help`);
        if (field.type === 'select') {
          for (const option of field.options) {
            const words = typeof option === 'string' ? option : option.label;
            if (typeof words !== 'string' && !isBilingual(words)) missing.push(`${here}: option`);
          }
        }
        if ('flattenedFields' in field) check(here, field.flattenedFields);
        if (field.type === 'blocks') {
          for (const block of field.blocks) check(`${here}.${block.slug}`, block.flattenedFields);
        }
      }
    };
    for (const { slug, labels, flattenedFields } of studio.payload.config.collections) {
      if (slug.startsWith('payload-')) continue;
      for (const label of [labels.singular, labels.plural]) if (!isBilingual(label)) missing.push(slug);
      check(slug, flattenedFields);
    }
    expect(missing).toEqual([]);
  });

  it.each([
    ['sq', 'Kjo fushë duhet plotësuar.'],
    ['en', 'This field is required.'],
  ] as const)('validation speaks %s', async (language, message) => {
    const body = { kind: 'media', _status: 'published' };
    const { status, json } = await studio.request('/api/organisations', {
      as: 'editor',
      method: 'POST',
      body,
      language,
    });
    expect(status).toBe(400);
    expect(JSON.stringify(json.errors)).toContain(message);
  });

  it.each([
    ['sq', /^Adresa ose fjalëkalimi nuk është i saktë/],
    ['en', /^The address or the password is not right/],
  ] as const)('a log-in that fails says the same in %s, whatever the reason', async (language, message) => {
    const login = (email: string, password = PASSWORD) =>
      studio.request('/api/users/login', { method: 'POST', body: { email, password }, language });
    const unknown = await login('nobody@studio.test');
    const wrong = await login('partner@studio.test', 'wrong');
    for (let attempt = 0; attempt < 8; attempt += 1) await login('reviewer@studio.test', 'wrong');
    const locked = await login('reviewer@studio.test');
    for (const answer of [unknown, wrong, locked]) {
      expect(answer.status).toBe(401);
      expect(answer.json.errors?.[0]?.message).toMatch(message);
    }
    await studio.payload.unlock({
      collection: 'users',
      data: { email: 'reviewer@studio.test', password: '' },
      overrideAccess: true,
    });
  });
});

import { describe, expect, it } from 'vitest';
import en from './i18n/en.json' with { type: 'json' };
import sq from './i18n/sq.json' with { type: 'json' };
import { explainFinding, findingKinds, findIdentifying } from './index.ts';

const gaps = (sentence: string) => [...sentence.matchAll(/\{\w+\}/g)].map(String).toSorted();

describe('sentences', () => {
  it('are there in both languages, with the same gaps', () => {
    expect(Object.keys(sq)).toEqual(Object.keys(en));
    for (const key of Object.keys(sq) as (keyof typeof sq)[]) {
      expect(sq[key].trim(), key).not.toBe('');
      expect(gaps(sq[key]), key).toEqual(gaps(en[key]));
    }
  });

  it.each(findingKinds)('there is one for %s', (kind) => {
    for (const language of ['sq', 'en'] as const) {
      const found = 'diçka';
      const params = { found };
      const told = explainFinding({ kind, start: 0, end: 6, found, certainty: 'likely', params }, language);
      expect(told).toContain(language === 'sq' ? '„diçka“' : '“diçka”');
      expect(told).not.toMatch(/[{}]/);
    }
  });

  it('say what it is, why, and what to do', () => {
    const [finding] = findIdentifying('Shkoj te shkolla „Edith Durham“.', { language: 'sq', kind: 'text' });
    expect(explainFinding(finding!, 'sq')).toBe(
      '„shkolla „Edith Durham““ tregon një shkollë, dhe atje fëmijën mund ta gjejë kushdo: shkruani vetëm „një shkollë“ ose „shkolla ime“.',
    );
    expect(explainFinding(finding!, 'en')).toBe(
      '“shkolla „Edith Durham“” names a school, and anyone could find the child there: write only “a school” or “my school”.',
    );
  });

  it('shorten what is very long', () => {
    const found = 'https://shembull.example/' + 'a'.repeat(300);
    const [finding] = findIdentifying(found, { language: 'sq', kind: 'text' });
    expect(explainFinding(finding!, 'en').length).toBeLessThan(260);
  });
});

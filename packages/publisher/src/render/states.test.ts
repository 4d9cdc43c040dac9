import { type Page, Site } from '@bashke/content';
import { exampleIds, exampleSnapshot } from '@bashke/content/examples';
import { describe, expect, it } from 'vitest';
import { later } from '../testing/workbench.ts';
import { statesOf } from './states.ts';

const example = exampleSnapshot({ theme: 'loje' });
const { news } = exampleIds;
const siteOf = (change: (page: Page) => Page) =>
  statesOf(new Site(later(example, (page) => (page.id === news ? change(page) : page))));
const worded = (title: string, summary: string) =>
  siteOf((page) => ({ ...page, texts: { ...page.texts, sq: { ...page.texts.sq!, title, summary } } }));

describe('the state of an input', () => {
  it.each([`summary/${news}/sq`, 'summaries/sq', 'texts/sq', `pages/${news}/sq`])(
    '%s is another when words move from one field to the next',
    (input) => {
      const states = [worded('A|B', 'C'), worded('A', 'B|C'), worded('A","B', 'C')].map((stateOf) =>
        stateOf(input),
      );
      expect(new Set(states).size).toBe(3);
    },
  );

  it.each([`summary/${news}/en`, 'summaries/en', 'texts/en', `pages/${news}/en`, 'paths'])(
    '%s is the same when nothing of it changes',
    (input) => {
      expect(worded('A', 'B')(input)).toBe(worded('C', 'D')(input));
    },
  );

  it('is another for a document that is gone', () => {
    const gone = statesOf(new Site(later(example, (page) => (page.id === news ? undefined : page))));
    for (const input of [`summary/${news}/sq`, `pages/${news}/sq`, `path/${news}/sq`, 'paths']) {
      expect(gone(input)).not.toBe(statesOf(new Site(example))(input));
    }
  });
});

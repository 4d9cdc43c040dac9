import { Site, type Snapshot } from '@bashke/content';
import { exampleSnapshot, generateSnapshot } from '@bashke/content/examples';
import { expect, test } from 'vitest';
import { headerOf } from './describe.ts';

const example = exampleSnapshot({ theme: 'loje' });
const made = { files: new Map(), sources: new Map(), states: new Map(), rendered: 0 };

function inlineOf(snapshot: Snapshot): string[] {
  const of = { id: '1', readAt: '', createdAt: '', buildId: '' };
  // The summary is passed on as it is.
  const summary = {} as Parameters<typeof headerOf>[2]['summary'];
  return headerOf(new Site(snapshot), made, { ...of, summary }).inline;
}

test.each<[string, Snapshot, string[]]>([
  ['names where the forms of its pages are sent', example, ['form-action', 'connect-src']],
  ['names nothing where no page has a form', generateSnapshot({ pages: 4 }), []],
  [
    'names nothing where forms are sent nowhere',
    { ...example, campaign: { ...example.campaign, forms: undefined } },
    [],
  ],
])('a release %s', (_, snapshot, directives) => {
  expect(inlineOf(snapshot)).toEqual(directives.map((each) => `${each} https://studio.shembull.al`));
});

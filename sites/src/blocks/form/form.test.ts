import { type BlockOf, Site, type Snapshot, View } from '@bashke/content';
import { blockExamples, exampleIds, exampleSnapshot } from '@bashke/content/examples';
import { expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../layouts/head.ts';
import { formPageOf } from '../../rendering/form-page.ts';
import { offeredSessions } from './sessions.ts';
import { formOrigin, formState } from './shown.ts';

const snapshot = exampleSnapshot({ theme: 'bashke' });
const viewOf = (from: Snapshot, path = 'index.html') => {
  const site = new Site(from);
  return new View(site, site.routeAt(path)!);
};
const without = (from: Snapshot, id: string, changes: object): Snapshot => ({
  ...from,
  documents: from.documents.map((each) => (each.id === id ? { ...each, ...changes } : each)),
});
const noAddress: Snapshot = { ...snapshot, campaign: { ...snapshot.campaign, forms: undefined } };
const example = (name: string) => blockExamples.form[name]!.block;
const address = 'https://studio.shembull.al/api/forms';

test.each<[string, BlockOf<'form'>, Snapshot, object]>([
  ['a registration', example('registration'), snapshot, { action: `${address}/registration` }],
  ['an application', example('application'), snapshot, { action: `${address}/application` }],
  ['a summit that is over', example('closed'), snapshot, { sentence: 'form.held' }],
  [
    'a summit without registration',
    example('registration'),
    without(snapshot, exampleIds.summit, { registration: undefined }),
    { sentence: 'form.no-registration' },
  ],
  [
    'a group that takes nobody in',
    example('application'),
    without(snapshot, exampleIds.group, { open: false }),
    { sentence: 'form.no-application' },
  ],
  ['a campaign without a studio', example('contact'), noAddress, { sentence: 'form.unavailable' }],
])('%s', (_, block, from, state) => {
  const view = viewOf(from);
  expect(formState(view, block)).toEqual(state);
  expect(formOrigin(view, [block])).toBe('action' in state ? 'https://studio.shembull.al' : undefined);
});

test('a page allows the studio where it has a form, and nowhere else', () => {
  const forms = 'https://studio.shembull.al';
  const policy = contentSecurityPolicy({ title: 'A', forms });
  expect(policy).toContain(`form-action ${forms}`);
  expect(policy).toContain(`connect-src ${forms}`);
  expect(contentSecurityPolicy({ title: 'A', forms, connects: true })).toContain(
    `connect-src 'self' ${forms}`,
  );
  expect(contentSecurityPolicy({ title: 'A' })).toContain(`form-action 'none'`);
});

test('the sessions of the released agenda are offered by day, with their times in Tirana', () => {
  const view = viewOf(snapshot);
  const days = offeredSessions(view, view.get('summits', exampleIds.summit));
  expect(
    days.map(({ day, sessions }) => [day, sessions.map(({ time, limited }) => [time, limited])]),
  ).toEqual([
    [
      'E shtunë, 24 tetor',
      [
        ['09:30–10:30', false],
        ['11:00–12:30', true],
      ],
    ],
    ['E diel, 25 tetor', [['09:00–11:00', false]]],
  ]);
});

test.each<[string, string, 'registration' | 'application', string, string | undefined]>([
  [
    'the page that has it',
    'anetaret/aleanca.html',
    'application',
    exampleIds.group,
    '../blloku-form.html#application-form',
  ],
  ['the same page', 'blloku-form.html', 'application', exampleIds.group, '#application-form'],
  [
    'a page in English',
    'en/index.html',
    'registration',
    exampleIds.summitHeld,
    'block-form.html#registration-form',
  ],
  ['nothing where none has', 'index.html', 'application', exampleIds.groupElsewhere, undefined],
  ['nothing where none has in this language', 'en/index.html', 'application', exampleIds.group, undefined],
])('a link to a form leads to %s', (_, path, form, about, href) => {
  expect(formPageOf(viewOf(snapshot, path), form, about)).toBe(href);
});

test('a page with such a link is made again when the form moves to another page', () => {
  const view = viewOf(snapshot, 'anetaret/aleanca.html');
  formPageOf(view, 'application', exampleIds.group);
  const moved = without(snapshot, 'page-form', { texts: {} });
  const stateOf = (part: object) => JSON.stringify(part);
  const differs = [...view.inputs].filter(
    (input) => new Site(snapshot).stateOf(input, stateOf) !== new Site(moved).stateOf(input, stateOf),
  );
  expect(differs).toEqual([`form-page/application:${exampleIds.group}/sq`]);
});

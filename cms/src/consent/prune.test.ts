import type { Block, Campaign, DocumentKey, Page } from '@bashke/content';
import { describe, expect, it } from 'vitest';
import { prune } from './prune.ts';

const isGone = (key: DocumentKey) => ['media/m', 'episodes/e', 'resources/r'].includes(key);
const pageWith = (blocks: unknown[], more: object = {}): Page => ({
  collection: 'pages',
  id: 'p',
  kind: 'page',
  home: false,
  discreet: false,
  updatedAt: '2026-01-01T00:00:00Z',
  texts: { sq: { title: 'Faqja', slug: 'faqja', blocks: blocks as Block[] } },
  ...more,
});
const blocksAfter = (...blocks: unknown[]) => prune(pageWith(blocks), isGone).texts.sq!.blocks;
const text = (words: string) => ({ type: 'text', text: words });
const toFile = { kind: 'document', media: 'm' };
const toPage = { kind: 'page', page: 'p' };

describe('what is left of a block when something of it is gone', () => {
  const hero = { id: 'b', type: 'hero', heading: 'Kreu', actions: [] };
  const card = { heading: 'Karta' };
  const episodes = { id: 'b', type: 'episodes', source: 'chosen', limit: 5 };
  const resources = { id: 'b', type: 'resources', source: 'chosen', limit: 5 };
  it.each<[string, unknown, unknown]>([
    ['a heading loses its picture', { ...hero, picture: 'm' }, hero],
    [
      'an action that leads there goes',
      {
        ...hero,
        actions: [
          { label: 'Shkarko', target: toFile },
          { label: 'Lexo', target: toPage },
        ],
      },
      { ...hero, actions: [{ label: 'Lexo', target: toPage }] },
    ],
    ['a picture goes whole', { id: 'b', type: 'image', picture: 'm', width: 'wide' }, undefined],
    [
      'a card loses its picture and its target',
      { id: 'b', type: 'cards', cards: [{ ...card, picture: 'm', target: toFile }] },
      { id: 'b', type: 'cards', cards: [card] },
    ],
    [
      'the last download takes its list along',
      { id: 'b', type: 'downloads', items: [{ title: 'PDF', file: 'm' }] },
      undefined,
    ],
    [
      'a download goes from its list',
      {
        id: 'b',
        type: 'downloads',
        items: [
          { title: 'PDF', file: 'm' },
          { title: 'Tjetër', file: 'other' },
        ],
      },
      { id: 'b', type: 'downloads', items: [{ title: 'Tjetër', file: 'other' }] },
    ],
    [
      'an episode goes from its list',
      { ...episodes, episodes: ['e', 'other'] },
      { ...episodes, episodes: ['other'] },
    ],
    ['the last episode takes its list along', { ...episodes, episodes: ['e'] }, undefined],
    ['the last work takes its list along', { ...resources, resources: ['r'] }, undefined],
    [
      'a link in running text leaves its words',
      {
        id: 'b',
        type: 'rich-text',
        body: [
          {
            type: 'paragraph',
            children: [text('Shih '), { type: 'link', target: toFile, children: [text('këtu')] }, text('.')],
          },
        ],
      },
      {
        id: 'b',
        type: 'rich-text',
        body: [{ type: 'paragraph', children: [text('Shih '), text('këtu'), text('.')] }],
      },
    ],
  ])('%s', (_, before, after) => {
    const other = { id: 'x', type: 'share', heading: 'Ndaje', text: 'Fjalë' };
    expect(blocksAfter(before, other)).toEqual(after === undefined ? [other] : [after, other]);
  });

  it('a page loses its cover', () => {
    expect(prune(pageWith([], { cover: 'm' }), isGone)).toEqual(pageWith([]));
  });

  it('a menu loses the entry, and a campaign its logo', () => {
    const entry = { label: 'Faqja', target: toPage, children: [] };
    const campaign = {
      collection: 'campaigns',
      id: 'c',
      logo: 'm',
      texts: {
        sq: {
          navigation: [
            { label: 'PDF', target: toFile, children: [] },
            { ...entry, children: [{ label: 'PDF', target: toFile }] },
          ],
        },
      },
    } as unknown as Campaign;
    expect(prune(campaign, isGone)).toEqual({
      collection: 'campaigns',
      id: 'c',
      texts: { sq: { navigation: [entry] } },
    });
  });

  it('what mentions nothing of it is the same object', () => {
    const page = pageWith([{ ...hero, picture: 'other' }], { cover: 'other' });
    expect(prune(page, isGone)).toBe(page);
  });
});

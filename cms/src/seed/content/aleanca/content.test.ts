import { sectors } from '@bashke/content';
import { describe, expect, it } from 'vitest';
import { slugOf } from '../../../fields/slug.ts';
import { nameOf } from '../../alliance-documents.ts';
import { applications } from '../received/applications.ts';
import { type GroupKey, groups, members } from './index.ts';

const all = (Object.keys(groups) as GroupKey[]).flatMap((group) => Object.values(members[group]));

describe('the Alliance', () => {
  const alliance = Object.values(members.alliance);

  it('has 25 members of every kind and field, in most counties', () => {
    expect(alliance).toHaveLength(25);
    expect(new Set(alliance.map(({ kind }) => kind)).size).toBe(3);
    expect(new Set(alliance.map(({ sector }) => sector)).size).toBe(Object.keys(sectors).length);
    expect(new Set(alliance.map(({ county }) => county)).size).toBeGreaterThanOrEqual(9);
    expect(new Set(alliance.map(({ county }) => county)).size).toBeLessThan(12);
  });

  it('has an application in every state, and the member that one became', () => {
    expect(new Set(Object.values(applications).map(({ state }) => state)).size).toBe(5);
    const accepted = Object.values(applications).filter(({ state }) => state === 'accepted');
    expect(accepted.map((each) => 'member' in each && each.member in members.alliance)).toEqual([true]);
    const explained = Object.values(applications).filter(
      ({ state }) => state === 'declined' || state === 'asked',
    );
    expect(explained.every((each) => 'note' in each)).toBe(true);
  });
});

it('the members of every group are marked as examples, but for those whom the sources name', () => {
  const unmarked = all.filter(
    (member) => !nameOf(member, 'sq').endsWith(' (shembull)') || !nameOf(member, 'en').endsWith(' (example)'),
  );
  expect(unmarked.map(({ name }) => name.sq)).toEqual(['AKCESK', 'iSIGURT.al']);
});

it.each(Object.entries(members))('the addresses of the members of %s are unique', (_, content) => {
  for (const language of ['sq', 'en'] as const) {
    const slugs = Object.values(content).map(({ name }) => slugOf(name[language]));
    expect(new Set(slugs).size).toBe(slugs.length);
  }
});

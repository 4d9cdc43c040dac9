import { describe, expect, it } from 'vitest';
import { exampleIds, exampleSnapshot } from '../../examples.ts';
import { counties, Site, View } from '../../index.ts';

const site = new Site(exampleSnapshot({ theme: 'bashke' }));
const view = new View(site, site.routeAt('index.html')!);
const paths = site.routes.map(({ path }) => path);

describe('a group', () => {
  it('has a directory, a page for each value that a member has, and a page for each member', () => {
    expect(paths.filter((path) => path.startsWith('anetaret/')).toSorted()).toEqual([
      'anetaret/aleanca.html',
      'anetaret/aleanca/nje-eksperte.html',
      'anetaret/aleanca/qendra-ylberi.html',
      'anetaret/aleanca/sherbimi-rajonal.html',
      'anetaret/aleanca/sipas-fushes/arsimi.html',
      'anetaret/aleanca/sipas-fushes/kerkimi.html',
      'anetaret/aleanca/sipas-fushes/mbrojtja-e-femijeve.html',
      'anetaret/aleanca/sipas-llojit/eksperte.html',
      'anetaret/aleanca/sipas-llojit/institucione.html',
      'anetaret/aleanca/sipas-llojit/organizata.html',
      'anetaret/aleanca/sipas-qarkut/korce.html',
      'anetaret/aleanca/sipas-qarkut/shkoder.html',
      'anetaret/aleanca/sipas-qarkut/tirane.html',
    ]);
  });

  it('has pages by value only in languages that such a member has texts in', () => {
    expect(paths).toContain('en/members/alliance/by-county/tirana.html');
    expect(paths).not.toContain('en/members/alliance/by-county/korce.html');
  });

  it('lists its members by name, as Albanian sorts', () => {
    expect(view.membersOf(exampleIds.group).map(({ id }) => id)).toEqual([
      'member-expert',
      exampleIds.member,
      'member-institution',
    ]);
  });

  it('of another campaign has its pages there', () => {
    expect(view.placeOf('members', 'member-elsewhere')).toBe(
      'https://tjeter.shembull.al/anetaret/miqte-e-femijeve/nje-deputete.html',
    );
    expect(paths.some((path) => path.includes('miqte'))).toBe(false);
  });

  it('knows the twelve counties', () => expect(Object.keys(counties)).toHaveLength(12));
});

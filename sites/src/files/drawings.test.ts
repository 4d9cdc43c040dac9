import { coverPath, type Document, type Route, Site, type Snapshot, View } from '@bashke/content';
import { exampleIds, exampleSnapshot } from '@bashke/content/examples';
import { describe, expect, it, test } from 'vitest';
import { cover, sketch } from './drawings.ts';

const snapshot = exampleSnapshot({ theme: 'ze' });
const site = new Site(snapshot);
type CardRoute = Extract<Route, { kind: 'card' }>;
const cardWhere = (is: (route: CardRoute) => boolean) =>
  site.routes.find((route): route is CardRoute => route.kind === 'card' && is(route))!;
const shown = (route: Route, from = site) => JSON.parse(sketch(new View(from, route))) as object;

describe('the social card', () => {
  it('of an episode has its title under the name of its series', () => {
    const route = cardWhere(({ episode, language }) => episode === exampleIds.episode && language === 'en');
    expect(route.path).toBe('cards/en/podcast/our-voice/when-the-chat-turns.png');
    expect(shown(route)).toMatchObject({
      title: 'When the class chat turns on someone',
      kicker: 'Our voice',
    });
  });

  it('of a series has its name under the campaign', () => {
    const route = cardWhere(({ series, language }) => series === exampleIds.series && language === 'sq');
    expect(shown(route)).toMatchObject({ title: 'Zëri ynë', campaign: snapshot.campaign.texts.sq!.title });
    expect(shown(route)).not.toHaveProperty('kicker');
  });

  it('of a resource has its title', () => {
    const route = cardWhere(
      ({ resource, language }) => resource === exampleIds.resource && language === 'sq',
    );
    expect(shown(route)).toMatchObject({ title: 'Afishja „Ndal, mendo, fol“' });
  });

  it('of a summit has its title under its days', () => {
    const route = cardWhere(({ summit, language }) => summit === exampleIds.summit && language === 'en');
    expect(route.path).toBe('cards/en/summit/summit-2026.png');
    const card = shown(route);
    expect(card).toMatchObject({ title: '1st Safe Online Summit' });
    expect(card).toHaveProperty('kicker', expect.stringMatching(/24.*25 October 2026/));
  });

  it('of a session has its title under the summit, and not when it is', () => {
    const route = cardWhere(({ session, language }) => session === exampleIds.keynote && language === 'en');
    expect(shown(route)).toMatchObject({
      title: 'What children tell us about cyberbullying',
      kicker: '1st Safe Online Summit',
    });
    const earlier = structuredClone(snapshot);
    for (const document of earlier.documents) {
      if (document.collection === 'agendas') document.entries[0]!.start = '2026-10-24T08:30:00+02:00';
    }
    expect(shown(route, new Site(earlier))).toEqual(shown(route));
  });

  it('of a group has its name', () => {
    const route = cardWhere(({ group, language }) => group === exampleIds.group && language === 'sq');
    const { texts } = site.find('groups', exampleIds.group)!;
    expect(shown(route)).toMatchObject({ title: texts.sq!.name });
  });

  it('shows nobody who took part', () => {
    for (const route of site.routes.filter(({ kind }) => kind === 'card' || kind === 'cover')) {
      expect(sketch(new View(site, route)), route.path).not.toMatch(/Hëna 7|Zog Mali|Shkolla e shembullit/);
    }
  });
});

const coverRoute = site.routeAt(coverPath(site.series[0]!)!)!;

/** The example with other words for its series. */
function renamed(changes: object): Snapshot {
  const change = (document: Exclude<Document, { collection: 'campaigns' }>) =>
    document.id === exampleIds.series ? { ...document, ...changes } : document;
  return { ...snapshot, documents: snapshot.documents.map(change) } as Snapshot;
}

describe('the cover of a series', () => {
  it('shows its name in the language that is spoken, and who stands behind it', async () => {
    expect(shown(coverRoute)).toMatchObject({ title: 'Zëri ynë', author: 'Youth Media Lab Albania' });
    expect((await cover(new View(site, coverRoute), {})).contentType).toBe('image/png');
  });

  it('is drawn again when its words change, and only then', () => {
    const plain = sketch(new View(site, coverRoute));
    const author = new Site(renamed({ author: 'CRCA/ECPAT Albania' }));
    const category = new Site(renamed({ category: 'culture' }));
    expect(sketch(new View(author, coverRoute))).not.toBe(plain);
    expect(sketch(new View(category, coverRoute))).toBe(plain);
  });
});

test('no two drawings are described alike that differ', () => {
  const drawn = site.routes.filter(({ kind }) => ['card', 'cover', 'icon'].includes(kind));
  const described = drawn.map((route) => sketch(new View(site, route)));
  expect(new Set(described).size).toBe(drawn.length);
});

import { type Document, type Resource, Site, type Snapshot, View } from '@bashke/content';
import { exampleIds, exampleSnapshot } from '@bashke/content/examples';
import { describe, expect, it } from 'vitest';
import { resourceData } from './data.ts';
import { othersOf, placeResources } from './list.ts';

const snapshot = exampleSnapshot({ theme: 'ze' });
const { origin } = snapshot.campaign;
const [poster, film] = snapshot.documents.filter(
  (document): document is Resource => document.collection === 'resources',
) as [Resource, Resource];

const siteWith = (...more: Exclude<Document, { collection: 'campaigns' }>[]): Site =>
  new Site({ ...snapshot, documents: [...snapshot.documents, ...more] } satisfies Snapshot);
const at = (path: string, site = siteWith()) => new View(site, site.routeAt(path)!);
const posterPage = 'krijime/afishja-ndal-mendo-fol.html';

describe('a list of resources', () => {
  it('leads to pages here, and to another microsite where they are there', () => {
    const elsewhere: Resource = {
      ...poster,
      id: 'resource-elsewhere',
      campaign: 'campaign-elsewhere',
      origin: 'https://tjeter.shembull.al',
    };
    const view = at('en/index.html', siteWith(elsewhere));
    const places = placeResources(view, [poster, elsewhere]).map(({ place }) => view.href(place));
    expect(places).toEqual([
      'made-by-young-people/the-poster-stop-think-speak.html',
      'https://tjeter.shembull.al/en/made-by-young-people/the-poster-stop-think-speak.html',
    ]);
  });

  it('leaves out what has no text in the language of the page', () => {
    const albanian: Resource = { ...film, id: 'resource-sq', texts: { sq: film.texts.sq! } };
    const site = siteWith(albanian);
    expect(placeResources(at('en/index.html', site), [albanian])).toEqual([]);
    expect(placeResources(at('index.html', site), [albanian])).toHaveLength(1);
  });

  it('of others has at most three, and never the one that is open', () => {
    const more = [1, 2, 3, 4].map((number): Resource => {
      const text = { ...film.texts.sq!, slug: `film-${number}` };
      return { ...film, id: `film-${number}`, texts: { sq: text } };
    });
    const others = othersOf(at(posterPage, siteWith(...more)));
    expect(others).toHaveLength(3);
    expect(others.map(({ resource }) => resource.id)).not.toContain(exampleIds.resource);
  });
});

describe('the data for search engines', () => {
  it('of a picture has its file and its makers by alias alone', () => {
    const view = at(posterPage);
    const picture = view.get('media', exampleIds.picture);
    if (picture.kind !== 'image') throw new Error('the example picture is no picture');
    const data = resourceData(view, poster, { kind: 'picture', picture });
    expect(data).toMatchObject({
      '@type': 'ImageObject',
      name: 'Afishja „Ndal, mendo, fol“',
      contentUrl: `${origin}/media/${exampleIds.picture}-1280.jpg`,
      width: 1280,
      height: 800,
      creator: [{ '@type': 'Person', name: 'Hëna 7' }],
    });
  });

  it('of a film has its length and its still, and no maker where none is named', () => {
    const view = at('krijime/shtate-sekonda.html');
    const data = resourceData(view, film, { kind: 'film', film: view.get('recordings', film.recording!) });
    expect(data).toMatchObject({
      '@type': 'VideoObject',
      contentUrl: `${origin}/media/recording-film.mp4`,
      encodingFormat: 'video/mp4',
      thumbnailUrl: `${origin}/media/recording-film-poster.jpg`,
      duration: 'PT8S',
    });
    expect(data).toHaveProperty('creator', undefined);
  });

  it('says no school, even where a page may', () => {
    const people = [{ role: 'maker' as const, alias: 'Hëna 7', school: 'Shkolla e shembullit' }];
    const view = at('krijime/shtate-sekonda.html');
    const work = { kind: 'film' as const, film: view.get('recordings', film.recording!) };
    expect(JSON.stringify(resourceData(view, { ...film, people }, work))).not.toContain('Shkolla');
  });
});

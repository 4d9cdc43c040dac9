import { languages, Site, View } from '@bashke/content';
import { exampleSnapshot } from '@bashke/content/examples';
import { expect, test } from 'vitest';
import { pathInLanguage, translationsOf } from './translations.ts';

const site = new Site(exampleSnapshot({ theme: 'loje' }));
const at = (path: string) => new View(site, site.routeAt(path)!);
const episode = { sq: 'podkast/zeri-yne/kur-grupi-kthehet', en: 'en/podcast/our-voice/when-the-chat-turns' };

test.each<[string, string, string | undefined]>([
  ['a page', 'nisi-fushata.html', 'en/the-campaign-has-begun.html'],
  ['a page in Albanian alone', 'vetem-shqip.html', undefined],
  ['a standard page', 'privatesia.html', 'en/privacy.html'],
  ['a series', 'podkast/zeri-yne.html', 'en/podcast/our-voice.html'],
  ['an episode', `${episode.sq}.html`, `${episode.en}.html`],
  ['an episode in Albanian alone', 'podkast/zeri-yne/se-shpejti.html', undefined],
  ['a transcript', `${episode.sq}-transcript.html`, undefined],
  [
    'a resource',
    'krijime/afishja-ndal-mendo-fol.html',
    'en/made-by-young-people/the-poster-stop-think-speak.html',
  ],
])('%s leads to itself in English, or to the home page', (_, path, translation) => {
  expect(pathInLanguage(at(path), 'en')).toEqual({
    path: translation ?? 'en/index.html',
    missing: translation === undefined,
  });
  const paths = translationsOf(at(path)).map((each) => each.path);
  expect(paths).toEqual(translation === undefined ? [path] : [path, translation]);
});

test('the page for missing addresses has no translations, and leads to the home page without a word', () => {
  expect(translationsOf(at('404.html'))).toEqual([]);
  expect(pathInLanguage(at('404.html'), 'en')).toEqual({ path: 'en/index.html', missing: false });
});

test('every page finds its way to every language', () => {
  for (const route of site.routes.filter(({ path }) => path.endsWith('.html'))) {
    for (const language of languages) {
      expect(site.routeAt(pathInLanguage(new View(site, route), language).path), route.path).toBeDefined();
    }
  }
});

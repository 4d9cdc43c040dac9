import { Site, View } from '@bashke/content';
import { exampleSnapshot } from '@bashke/content/examples';
import { expect, test } from 'vitest';
import { episodeData } from './data.ts';

const site = new Site(exampleSnapshot({ theme: 'ze' }));
const dataAt = (path: string) => {
  const view = new View(site, site.routeAt(path)!);
  return episodeData(view, view.episode, view.get('series', view.episode.series));
};
const origin = 'https://shembull-ze.shembull.al';

test('an episode is described with its sound, its place and its series', () => {
  expect(dataAt('en/podcast/our-voice/when-the-chat-turns.html')).toMatchObject({
    '@type': 'PodcastEpisode',
    url: `${origin}/en/podcast/our-voice/when-the-chat-turns.html`,
    name: 'When the class chat turns on someone',
    inLanguage: 'sq',
    duration: 'PT92S',
    episodeNumber: 2,
    partOfSeason: { seasonNumber: 1 },
    partOfSeries: {
      name: 'Our voice',
      url: `${origin}/en/podcast/our-voice.html`,
      image: `${origin}/podkast/zeri-yne.png`,
      webFeed: `${origin}/podkast/zeri-yne.xml`,
    },
    associatedMedia: {
      '@type': 'AudioObject',
      contentUrl: `${origin}/media/recording-example.mp3`,
      encodingFormat: 'audio/mpeg',
      contentSize: '540000',
    },
  });
});

test('people are aliases, and no school is named', () => {
  const data = dataAt('podkast/zeri-yne/kur-grupi-kthehet.html');
  expect(data).toMatchObject({
    contributor: [
      { '@type': 'Person', name: 'Zog Mali' },
      { '@type': 'Person', name: 'Hëna 7' },
    ],
  });
  expect(JSON.stringify(data)).not.toContain('Shkolla');
});

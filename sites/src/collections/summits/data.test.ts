import { Site, View } from '@bashke/content';
import { exampleIds, exampleSnapshot } from '@bashke/content/examples';
import { expect, test } from 'vitest';
import { sessionData } from '../sessions/data.ts';
import { summitData } from './data.ts';

const snapshot = exampleSnapshot({ theme: 'forum' });
const site = new Site(snapshot);
const viewAt = (path: string) => new View(site, site.routeAt(path)!);
const summitAt = (path: string) => {
  const view = viewAt(path);
  return summitData(view, view.summit) as { subEvent: object[] };
};
const sessionAt = (path: string) => {
  const view = viewAt(path);
  return sessionData(view, view.session);
};
const origin = 'https://shembull-forum.shembull.al';
const venue = {
  '@type': 'Place',
  name: 'Conference centre (example)',
  address: '1 Example Street, Tirana',
  hasMap: 'https://www.openstreetmap.org/#map=18/41.3275/19.8187',
};

test('a summit is described with its days, its place, and the sessions that were released', () => {
  const data = summitAt('en/summit/summit-2026.html');
  expect(data).toMatchObject({
    '@type': 'Event',
    name: '1st Safe Online Summit',
    alternateName: '11th National Forum on Safer Internet',
    url: `${origin}/en/summit/summit-2026.html`,
    startDate: '2026-10-24T08:30:00+02:00',
    endDate: '2026-10-25T16:00:00+01:00',
    eventStatus: 'https://schema.org/EventScheduled',
    eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
    inLanguage: ['sq', 'en'],
    location: [venue, { '@type': 'VirtualLocation', url: 'https://www.youtube.com/watch?v=aqz-KE-bpKQ' }],
    maximumAttendeeCapacity: 200,
  });
  // A break is nothing to come for, and the workshop has no English texts.
  expect(data.subEvent).toMatchObject([
    {
      '@type': 'Event',
      name: 'What children tell us about cyberbullying',
      url: `${origin}/en/summit/summit-2026/sessions/what-children-tell-us.html`,
      startDate: '2026-10-24T09:30:00+02:00',
      endDate: '2026-10-24T10:30:00+02:00',
      inLanguage: 'sq',
    },
    { startDate: '2026-10-24T11:00:00+02:00', inLanguage: 'en' },
  ]);
  expect(data).toHaveProperty('organizer.0.@type', 'Organization');
});

test('the offset is that of the day', () => {
  expect(summitAt('samiti/samiti-2026.html').subEvent.at(-1)).toMatchObject({
    startDate: '2026-10-25T09:00:00+01:00',
    endDate: '2026-10-25T11:00:00+01:00',
  });
});

test('a summit of which little is known says no more than that', () => {
  const data = JSON.parse(JSON.stringify(summitAt('en/summit/forum-2025.html'))) as object;
  expect(data).toMatchObject({ name: '10th Forum', location: [], subEvent: [] });
  expect(Object.keys(data)).not.toEqual(
    expect.arrayContaining(['eventAttendanceMode', 'maximumAttendeeCapacity', 'alternateName']),
  );
});

test('a session is described with its room, its people and the summit that it is part of', () => {
  expect(sessionAt('en/summit/summit-2026/sessions/what-children-tell-us.html')).toMatchObject({
    '@type': 'Event',
    name: 'What children tell us about cyberbullying',
    location: [
      { '@type': 'Place', name: 'Main hall', containedInPlace: venue },
      { '@type': 'VirtualLocation' },
    ],
    performer: [
      {
        '@type': 'Person',
        name: 'Arbër Shembulli',
        jobTitle: 'head of the helpline (example)',
        url: `${origin}/en/summit/summit-2026/speakers/arber-shembulli.html`,
      },
    ],
    recordedIn: { url: 'https://www.youtube.com/watch?v=aqz-KE-bpKQ' },
    superEvent: { '@type': 'Event', name: '1st Safe Online Summit', startDate: '2026-10-24T08:30:00+02:00' },
  });
});

test('a session that must not be recorded names no recording, whatever it holds', () => {
  const held = structuredClone(snapshot);
  for (const document of held.documents) {
    if (document.collection === 'sessions' && document.id === exampleIds.keynote) document.doNotRecord = true;
  }
  const other = new Site(held);
  const view = new View(other, other.routeAt('en/summit/summit-2026/sessions/what-children-tell-us.html')!);
  expect(sessionData(view, view.session)).toHaveProperty('recordedIn', undefined);
});

import { type BlockOf, Site, View } from '@bashke/content';
import { exampleIds as ids, exampleSnapshot } from '@bashke/content/examples';
import { expect, test } from 'vitest';
import { shownSpeakers } from '../speakers/shown.ts';
import { shownSessions } from './shown.ts';

const snapshot = exampleSnapshot({ theme: 'forum' });
const site = new Site(snapshot);
const at = (from: Site, path = 'index.html') => new View(from, from.routeAt(path)!);

const sessionsOf = (sessions: string[], view = at(site)) =>
  shownSessions(view, { id: 'x', type: 'agenda', summit: ids.summit, sessions }).map(
    ({ session }) => session.id,
  );

test('sessions are pointed out in the order of the block; one that is in no released agenda is left out', () => {
  expect(sessionsOf([ids.panel, 'session-unplaced', 'gone', ids.keynote])).toEqual([ids.panel, ids.keynote]);
  expect(sessionsOf(['session-break'])).toEqual([]);
});

const speakersOf = (changes: Partial<BlockOf<'speakers'>>, view = at(site)) =>
  shownSpeakers(view, {
    id: 'x',
    type: 'speakers',
    summit: ids.summit,
    people: [],
    limit: 10,
    ...changes,
  }).map(({ id }) => id);

test.each<[string, Partial<BlockOf<'speakers'>>, string[]]>([
  ['all, those of keynotes first', {}, [ids.speaker, ids.person]],
  ['no more than asked for', { limit: 1 }, [ids.speaker]],
  ['the chosen ones in their order', { people: [ids.person, ids.speaker] }, [ids.person, ids.speaker]],
  ['nobody who does not speak', { people: ['gone', ids.person] }, [ids.person]],
  ['nobody of a summit without agenda', { summit: ids.summitHeld }, []],
])('%s', (_, changes, shown) => {
  expect(speakersOf(changes)).toEqual(shown);
});

test('a summit without texts in the language of the page shows nothing', () => {
  const documents = snapshot.documents.map((each) =>
    each.collection === 'summits' ? { ...each, texts: { sq: each.texts.sq } } : each,
  );
  const albanian = new Site({ ...snapshot, documents });
  expect(speakersOf({}, at(albanian, 'en/index.html'))).toEqual([]);
  expect(speakersOf({}, at(albanian))).toHaveLength(2);
});

test('on another campaign’s page places are whole addresses', () => {
  const documents = snapshot.documents.map((each) =>
    each.collection === 'summits' ? { ...each, campaign: 'elsewhere', origin: 'https://samiti.al' } : each,
  );
  const view = at(new Site({ ...snapshot, documents }));
  const [keynote] = shownSessions(view, {
    id: 'x',
    type: 'agenda',
    summit: ids.summit,
    sessions: [ids.keynote],
  });
  expect(keynote?.place).toBe('https://samiti.al/samiti/samiti-2026/seancat/cna-thone-femijet.html');
});

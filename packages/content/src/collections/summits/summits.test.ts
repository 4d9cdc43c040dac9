import { describe, expect, it } from 'vitest';
import { exampleIds, exampleSnapshot } from '../../examples.ts';
import { type DocumentOf, checkSite, parseSnapshot, Site, type Snapshot, View } from '../../index.ts';

const example = () => structuredClone(exampleSnapshot({ theme: 'forum' }));
const find = <C extends 'summits' | 'sessions' | 'agendas' | 'people'>(
  { documents }: Snapshot,
  collection: C,
  id: string,
) => documents.find((each) => each.collection === collection && each.id === id) as DocumentOf<C>;
const viewOf = (snapshot: Snapshot, path = 'index.html') => {
  const site = new Site(parseSnapshot(snapshot));
  return new View(site, site.routeAt(path)!);
};
const idsOf = (documents: readonly { id: string }[]) => documents.map(({ id }) => id);

describe('the sessions of a summit', () => {
  it('are those of the agenda that was released last, by time', () => {
    expect(idsOf(viewOf(example()).sessionsOf(exampleIds.summit))).toEqual([
      exampleIds.keynote,
      'session-break',
      exampleIds.panel,
      'session-workshop',
    ]);
  });

  it('are none before an agenda is released', () => {
    const snapshot = example();
    snapshot.documents = snapshot.documents.filter(({ collection }) => collection !== 'agendas');
    const view = viewOf(snapshot);
    expect(view.sessionsOf(exampleIds.summit)).toEqual([]);
    expect(view.placeOf('sessions', exampleIds.keynote)).toBeUndefined();
  });

  it('that are not published any more are left out of an agenda that names them', () => {
    const snapshot = example();
    snapshot.documents = snapshot.documents.filter(({ id }) => id !== exampleIds.panel);
    for (const document of snapshot.documents) {
      if (document.collection !== 'pages') continue;
      for (const text of Object.values(document.texts)) {
        text.blocks = text.blocks.filter(({ type }) => type !== 'agenda');
      }
    }
    expect(idsOf(viewOf(snapshot).sessionsOf(exampleIds.summit))).not.toContain(exampleIds.panel);
    expect(checkSite(new Site(snapshot))).toEqual([]);
  });

  it('that an agenda no longer has are known as taken off, while they are published', () => {
    const snapshot = example();
    const agenda = find(snapshot, 'agendas', 'agenda-2');
    agenda.entries = agenda.entries.filter(({ session }) => session !== exampleIds.keynote);
    const view = viewOf(snapshot);
    expect(idsOf(view.takenOffFrom(exampleIds.summit))).toEqual([exampleIds.keynote]);
    expect([...view.inputs]).toEqual([`agenda-of/${exampleIds.summit}`, `taken-off/${exampleIds.summit}`]);
    // Neither what no agenda ever had nor what the last one has.
    expect(viewOf(example()).takenOffFrom(exampleIds.summit)).toEqual([]);
    snapshot.documents = snapshot.documents.filter(({ id }) => id !== exampleIds.keynote);
    expect(new Site(snapshot).takenOffFrom(exampleIds.summit)).toEqual([]);
  });

  it('come in the order of their instants, whatever their offsets', () => {
    const snapshot = example();
    const { entries } = find(snapshot, 'agendas', 'agenda-2');
    // Half past two comes twice when the clock is set back: first in summer time.
    entries[0]!.start = '2026-10-25T02:30:00+01:00';
    entries[2]!.start = '2026-10-25T02:45:00+02:00';
    expect(idsOf(viewOf(snapshot).sessionsOf(exampleIds.summit))).toEqual([
      'session-break',
      exampleIds.panel,
      exampleIds.keynote,
      'session-workshop',
    ]);
  });
});

describe('the files of a summit', () => {
  const paths = (snapshot: Snapshot) => new Site(parseSnapshot(snapshot)).routes.map(({ path }) => path);

  it('are pages, calendars and one schedule', () => {
    expect(paths(example())).toEqual(
      expect.arrayContaining([
        'samiti/samiti-2026.html',
        'samiti/samiti-2026/programi.html',
        'samiti/samiti-2026/programi.ics',
        'samiti/samiti-2026/seancat/cna-thone-femijet.html',
        'samiti/samiti-2026/seancat/cna-thone-femijet.ics',
        'samiti/samiti-2026/folesit/arber-shembulli.html',
        'samiti/samiti-2026/folesit/arber-shembulli.ics',
        'samiti/samiti-2026/schedule.xml',
        'samiti/samiti-2026/schedule.json',
        'en/summit/summit-2026/agenda.html',
        'en/summit/summit-2026/sessions/what-children-tell-us.html',
        'cards/en/summit/summit-2026.png',
      ]),
    );
  });

  it('are each at a path of its own', () => {
    const all = paths(example());
    expect(new Set(all).size).toBe(all.length);
  });

  it.each([
    ['a break', 'pushim-kafeje'],
    ['a session that is in no released agenda', 'ende-pa-vend'],
    ['a speaker without a name for addresses', 'dea'],
  ])('do not hold a page of %s', (_, name) => {
    expect(paths(example()).filter((path) => path.includes(name))).toEqual([]);
  });

  it('are not made for a session in a language that it has no texts in', () => {
    const all = paths(example()).filter((path) => path.includes('punetori-me-mesues'));
    expect(all.length).toBeGreaterThan(0);
    expect(all.filter((path) => path.startsWith('en/'))).toEqual([]);
  });

  it('of another campaign’s summit are addresses there', () => {
    const snapshot = example();
    const summit = find(snapshot, 'summits', exampleIds.summit);
    Object.assign(summit, { campaign: 'campaign-elsewhere', origin: 'https://samiti.shembull.al' });
    const view = viewOf(snapshot);
    expect(view.summitPlace(exampleIds.summit, 'agenda')).toBe(
      'https://samiti.shembull.al/samiti/samiti-2026/programi.html',
    );
    expect(view.speakerPlace(exampleIds.summit, exampleIds.speaker, 'en')).toBe(
      'https://samiti.shembull.al/en/summit/summit-2026/speakers/arber-shembulli.html',
    );
    expect(paths(snapshot).some((path) => path.includes('samiti-2026'))).toBe(false);
  });
});

describe('what stands in the way of publishing a summit', () => {
  const problemsOf = (spoil: (snapshot: Snapshot) => void) => {
    const snapshot = example();
    spoil(snapshot);
    return checkSite(new Site(parseSnapshot(snapshot))).map(({ code, place }) => [code, place?.id]);
  };

  it('is a released session in a room that is gone', () => {
    expect(problemsOf((snapshot) => find(snapshot, 'summits', exampleIds.summit).rooms.pop())).toEqual([
      ['agenda-room-unknown', exampleIds.summit],
    ]);
  });

  it('is two sessions with one address', () => {
    expect(
      problemsOf((snapshot) => {
        find(snapshot, 'sessions', exampleIds.panel).texts.sq!.slug = 'cna-thone-femijet';
      }),
    ).toEqual([['address-taken', exampleIds.panel]]);
  });

  it('is nothing about a room that only an older agenda knew', () => {
    expect(
      problemsOf((snapshot) => {
        find(snapshot, 'agendas', 'agenda-1').entries[0]!.room = 'room-gone';
      }),
    ).toEqual([]);
  });
});

describe('a change to a summit', () => {
  const state = (site: Site, input: string) => site.stateOf(input, (part) => JSON.stringify(part));
  const before = new Site(example());
  const differing = (inputs: string[], edit: (snapshot: Snapshot) => void) => {
    const snapshot = example();
    edit(snapshot);
    const after = new Site(snapshot);
    return inputs.filter((input) => state(before, input) !== state(after, input));
  };
  const summit = exampleIds.summit;
  const inputs = [
    `agenda-of/${summit}`,
    `sessions-of/${summit}`,
    `speakers-of/${summit}`,
    `speaker/${summit}:${exampleIds.speaker}/sq`,
    `place/sessions:${exampleIds.keynote}/sq`,
    `agenda-of/${exampleIds.summitHeld}`,
  ];

  it('of a time reaches the agenda alone', () => {
    expect(
      differing(inputs, (snapshot) => {
        find(snapshot, 'agendas', 'agenda-2').entries[0]!.minutes = 45;
      }),
    ).toEqual([`agenda-of/${summit}`]);
  });

  it('of a speaker’s name in addresses reaches what links there', () => {
    expect(
      differing(inputs, (snapshot) => {
        find(snapshot, 'people', exampleIds.speaker).slug = 'arber';
      }),
    ).toEqual([`speakers-of/${summit}`, `speaker/${summit}:${exampleIds.speaker}/sq`]);
  });
});

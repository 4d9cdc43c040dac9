import { describe, expect, it } from 'vitest';
import {
  agendas,
  type PlacingContent,
  type SessionContent,
  type SessionKey,
  sessions,
  speakers,
} from './index.ts';
import { summit } from './summit.ts';

const minutesOf = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
};

const contentOf = (key: SessionKey): SessionContent => sessions[key];

/** The sessions of an agenda, with the moments at which they begin and end. */
const placed = (agenda: (typeof agendas)[number]) =>
  (Object.entries(agenda) as [SessionKey, PlacingContent][]).map(([key, [day, time, minutes, room]]) => ({
    key,
    day,
    room,
    from: minutesOf(time),
    to: minutesOf(time) + minutes,
    people: (contentOf(key).speakers ?? []).map(({ person }) => person),
  }));

const versions = agendas.map((agenda, index) => [index + 1, placed(agenda)] as const);

describe.each(versions)('version %i of the agenda', (_, entries) => {
  const pairs = entries.flatMap((one, index) =>
    entries
      .slice(index + 1)
      .filter((other) => one.day === other.day && one.from < other.to && other.from < one.to)
      .map((other) => [one, other] as const),
  );

  it('gives no room to two sessions at once', () => {
    expect(pairs.filter(([one, other]) => one.room === other.room)).toEqual([]);
  });

  it('asks nobody to be in two places', () => {
    expect(
      pairs.filter(([one, other]) => one.people.some((person) => other.people.includes(person))),
    ).toEqual([]);
  });

  it('keeps to the hours of the venue', () => {
    const outside = entries.filter(({ day, from, to }) => {
      const hours = summit.days.find((each) => each.day === day);
      return !hours || from < minutesOf(hours.opens) || to > minutesOf(hours.closes);
    });
    expect(outside).toEqual([]);
  });
});

describe('the summit', () => {
  const last = versions.at(-1)![1];

  it('has some 25 sessions and thirty speakers, each of whom speaks', () => {
    expect(last.filter(({ key }) => contentOf(key).kind !== 'break').length).toBeGreaterThanOrEqual(23);
    expect(Object.keys(speakers)).toHaveLength(30);
    const speaking = new Set(last.flatMap(({ people }) => people));
    expect(Object.keys(speakers).filter((key) => !speaking.has(key as keyof typeof speakers))).toEqual([]);
  });

  it('has somebody in every session but the breaks', () => {
    const empty = last.filter(
      ({ key, people }) => (contentOf(key).kind === 'break') !== (people.length === 0),
    );
    expect(empty).toEqual([]);
  });

  it('moved one session, added one and took one off', () => {
    const [first = {}, second = {}] = agendas;
    const keys = Object.keys(sessions) as SessionKey[];
    const changed = keys.filter((key) => JSON.stringify(first[key]) !== JSON.stringify(second[key]));
    expect(changed.map((key) => [key, key in first, key in second])).toEqual([
      ['hate-speech', true, true],
      ['media-and-children', false, true],
      ['open-studio', true, false],
    ]);
  });

  it('has addresses that are ASCII and unique', () => {
    for (const language of ['sq', 'en'] as const) {
      const slugs = Object.values(sessions).map(({ slug }) => slug[language]);
      expect(slugs.filter((slug) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug))).toEqual([]);
      expect(new Set(slugs).size).toBe(slugs.length);
    }
  });

  it('lets nobody record where young people speak', () => {
    const young = new Set<string>(['era', 'lis', 'vesa'] satisfies (keyof typeof speakers)[]);
    const keys = Object.keys(sessions) as SessionKey[];
    const recorded = keys.filter(
      (key) =>
        !contentOf(key).doNotRecord && contentOf(key).speakers?.some(({ person }) => young.has(person)),
    );
    expect(recorded).toEqual([]);
  });

  it('says that date, venue and hours are examples', () => {
    expect(summit.venueName.sq).toContain('(shembull)');
    expect(summit.about.sq).toContain('janë shembuj');
    expect(summit.about.en).toContain('are examples');
  });
});

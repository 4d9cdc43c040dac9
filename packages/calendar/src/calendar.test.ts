import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type CalendarEvent, makeCalendar } from './calendar.ts';

const event: CalendarEvent = {
  uid: '7d1f6f3a-0c1e-4a55-9b1e-000000000001@bashke',
  sequence: 2,
  changedAt: '2026-10-01T09:00:00.000Z',
  start: '2026-10-24T09:30:00+02:00',
  minutes: 60,
  summary: 'Ç’na thonë fëmijët',
};

/** What a calendar program reads. */
function read(text: string) {
  ICAL.TimezoneService.reset();
  const calendar = new ICAL.Component(ICAL.parse(text) as ConstructorParameters<typeof ICAL.Component>[0]);
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  return { calendar, events: calendar.getAllSubcomponents('vevent').map((part) => new ICAL.Event(part)) };
}
const readOne = (given: Partial<CalendarEvent>) =>
  read(makeCalendar('Samiti', 'sq', [{ ...event, ...given }])).events[0]!;

describe('the time of an event', () => {
  it.each<[what: string, start: string, minutes: number, startsAt: string, endsAt: string]>([
    ['in summer', '2026-10-24T09:30:00+02:00', 60, '2026-10-24T07:30Z', '2026-10-24T08:30Z'],
    ['in winter', '2026-10-25T09:30:00+01:00', 60, '2026-10-25T08:30Z', '2026-10-25T09:30Z'],
    ['over the end of summer', '2026-10-25T01:30:00+02:00', 240, '2026-10-24T23:30Z', '2026-10-25T03:30Z'],
    ['into the hour told twice', '2026-10-25T01:30:00+02:00', 120, '2026-10-24T23:30Z', '2026-10-25T01:30Z'],
    ['in its first turn', '2026-10-25T02:10:00+02:00', 30, '2026-10-25T00:10Z', '2026-10-25T00:40Z'],
    ['in its second turn', '2026-10-25T02:10:00+01:00', 30, '2026-10-25T01:10Z', '2026-10-25T01:40Z'],
    [
      'over the beginning of summer',
      '2027-03-28T01:00:00+01:00',
      120,
      '2027-03-28T00:00Z',
      '2027-03-28T02:00Z',
    ],
    ['over midnight', '2026-12-09T23:30:00+01:00', 60, '2026-12-09T22:30Z', '2026-12-09T23:30Z'],
    ['given in UTC', '2026-07-01T08:00:00.000Z', 15, '2026-07-01T08:00Z', '2026-07-01T08:15Z'],
  ])('%s', (_, start, minutes, startsAt, endsAt) => {
    const { startDate, endDate } = readOne({ start, minutes });
    expect(startDate.toJSDate()).toEqual(new Date(startsAt));
    expect(endDate.toJSDate()).toEqual(new Date(endsAt));
  });

  it('is told by the clock of Tirana, wherever the machine is', () => {
    const text = makeCalendar('Samiti', 'sq', [event]);
    expect(text).toContain('DTSTART;TZID=Europe/Tirane:20261024T093000\r\n');
    expect(text).toContain('DTSTAMP:20261001T090000Z\r\n');
    expect(text.match(/BEGIN:VTIMEZONE/g)).toHaveLength(1);
  });

  it('takes whole days, the last one too', () => {
    const { startDate, endDate } = readOne({
      start: '2026-10-24T08:30:00+02:00',
      minutes: 31 * 60,
      allDay: true,
    });
    expect([startDate, endDate].map((date) => [date.isDate, date.toString()])).toEqual([
      [true, '2026-10-24'],
      [true, '2026-10-26'],
    ]);
    const until = readOne({ start: '2026-10-24T08:00:00+02:00', minutes: 16 * 60, allDay: true }).endDate;
    expect(until.toString()).toBe('2026-10-25');
  });
});

describe('the words of an event', () => {
  it.each([
    ['commas, semicolons, backslashes', 'Ne, ti; ju \\ ata: „të gjithë“', undefined],
    ['emojis and letters of several bytes', `${'Fëmijët 👩‍👩‍👧‍👦 flasin — ç’thonë? '.repeat(12)}!`, undefined],
    ['lines', 'Një\nDy\r\nTre\rKatër', 'Një\nDy\nTre\nKatër'],
    ['what begins a part of a calendar', 'a\r\nEND:VEVENT\r\nBEGIN:VEVENT', 'a\nEND:VEVENT\nBEGIN:VEVENT'],
    ['control characters and halves of characters', 'a\u0000b\u0007c\ud83d', 'abc\ufffd'],
  ])('%s', (_, description, expected = description) => {
    expect(readOne({ description }).description).toBe(expected);
  });

  it('what stands in one line stays in one', () => {
    const found = readOne({ summary: 'Një\nDy', location: 'Salla 2\nRruga 1\nTiranë' });
    expect(found).toMatchObject({ summary: 'Një Dy', location: 'Salla 2, Rruga 1, Tiranë' });
  });

  it('addresses are written as they are', () => {
    const url = 'https://samiti.al/samiti/2026/seancat/a.html?b=1,2;3';
    const found = readOne({ url }).component.getFirstPropertyValue('url');
    expect(String(found)).toBe('https://samiti.al/samiti/2026/seancat/a.html?b=1%2C2%3B3');
  });
});

it('says what changed, and what does not take place', () => {
  const { component, sequence, uid } = readOne({ cancelled: true });
  expect([uid, sequence]).toEqual([event.uid, 2]);
  expect(component.getFirstPropertyValue('status')).toBe('CANCELLED');
  expect(component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
  expect(readOne({}).component.getFirstPropertyValue('status')).toBe('CONFIRMED');
  expect(readOne({}).component.getFirstPropertyValue('transp')).toBe('OPAQUE');
  expect(readOne({ free: true }).component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
});

describe('a calendar', () => {
  const name = 'Samiti; i parë,\npër „Siguri“\r\nMETHOD:CANCEL';
  const text = makeCalendar(name, 'sq', [event, { ...event, uid: 'b@bashke', description: 'ë'.repeat(300) }]);

  it('has its name, language and hour of asking again', () => {
    const { calendar } = read(text);
    // The program that reads here knows neither for a text, and leaves them as they are written.
    const written = String.raw`Samiti\; i parë\, për „Siguri“ METHOD:CANCEL`;
    for (const property of ['name', 'x-wr-calname']) {
      expect(calendar.getFirstPropertyValue(property)).toBe(written);
    }
    expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
    expect(calendar.getFirstPropertyValue('prodid')).toBe('-//iSIGURT.al//Bashkë//SQ');
    expect(String(calendar.getFirstPropertyValue('refresh-interval'))).toBe('PT1H');
  });

  it('is in lines of at most 75 bytes that end as the standard wants, no letter cut', () => {
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of text.split('\r\n')) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line.isWellFormed()).toBe(true);
    }
  });

  it('is the same for the same events', () => {
    const again = makeCalendar(name, 'sq', [
      event,
      { ...event, uid: 'b@bashke', description: 'ë'.repeat(300) },
    ]);
    expect(again).toBe(text);
  });

  it('may be empty', () => {
    expect(read(makeCalendar('Samiti', 'en', [])).events).toEqual([]);
  });
});

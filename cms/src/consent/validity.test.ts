import { describe, expect, it } from 'vitest';
import { dayAfter, dayAt, startOf } from './day.ts';
import { type Consent, consentOf, isValid, needsGuardian } from './validity.ts';

const voice: Consent = {
  use: 'voice',
  campaigns: ['lab', 'loje'],
  until: '2026-06-30',
  givenBy: 'self',
  givenOn: '2026-02-10',
  guardian: 'not-needed',
  withdrawn: false,
};
const asked = { use: 'voice', campaign: 'lab', day: '2026-05-01' } as const;

describe('a consent', () => {
  it.each<[string, boolean, Partial<Consent>, Partial<typeof asked>]>([
    ['is valid for its use and campaign', true, {}, {}],
    ['is valid for each of its campaigns', true, {}, { campaign: 'loje' as never }],
    ['is not valid for another campaign', false, {}, { campaign: 'raport' as never }],
    ['is valid for no campaign when it names none', false, { campaigns: [] }, {}],
    ['is not valid for another use', false, {}, { use: 'face' as never }],
    ['is valid on its last day', true, {}, { day: '2026-06-30' as never }],
    ['is not valid on the day after', false, {}, { day: '2026-07-01' as never }],
    ['is valid on the day it was given', true, {}, { day: '2026-02-10' as never }],
    ['is not valid before it was given', false, {}, { day: '2026-02-09' as never }],
    ['is not valid once it is withdrawn', false, { withdrawn: true }, {}],
    ['is not valid once a guardian refused, at whatever age', false, { guardian: 'refused' }, {}],
  ])('%s', (_, expected, consent, question) => {
    expect(isValid({ ...voice, ...consent }, { ...asked, ...question }, '16-17')).toBe(expected);
  });

  it.each([
    ['under-13', 'self', 'waiting', false],
    ['under-13', 'self', 'approved', true],
    ['under-13', 'guardian', 'not-needed', false],
    ['under-13', 'paper', 'not-needed', true],
    ['13-15', 'self', 'not-needed', false],
    ['13-15', 'self', 'waiting', false],
    ['13-15', 'guardian', 'approved', true],
    ['13-15', 'paper', 'waiting', true],
    ['13-15', 'paper', 'refused', false],
    ['16-17', 'self', 'not-needed', true],
    ['16-17', 'self', 'waiting', true],
    ['adult', 'self', 'not-needed', true],
    [undefined, 'self', 'not-needed', false],
  ] as const)('of somebody of %s, given by %s, guardian %s: %s', (age, givenBy, guardian, expected) => {
    expect(isValid({ ...voice, givenBy, guardian }, asked, age)).toBe(expected);
  });

  it('needs a guardian under 16, and where the age is not known', () => {
    expect(['under-13', '13-15', '16-17', 'adult', undefined].map(needsGuardian)).toEqual([
      true,
      true,
      false,
      false,
      true,
    ]);
  });

  it.each([
    ['no last day', { until: null }],
    ['no day it was given', { givenAt: null }],
    ['nobody who gave it', { givenBy: null }],
    ['no use', { use: null }],
  ])('says nothing with %s', (_, gap) => {
    const stored = {
      use: 'voice',
      campaigns: ['lab'],
      until: '2026-06-30',
      givenBy: 'self',
      givenAt: '2026-02-10',
    };
    expect(consentOf(stored)).toBeDefined();
    expect(consentOf({ ...stored, ...gap })).toBeUndefined();
  });
});

describe('days in Tirana', () => {
  it.each([
    ['2026-06-30T21:59:59Z', '2026-06-30'],
    ['2026-06-30T22:00:00Z', '2026-07-01'],
    ['2026-12-31T22:59:59Z', '2026-12-31'],
    ['2026-12-31T23:00:00Z', '2027-01-01'],
  ])('%s is %s', (moment, day) => expect(dayAt(Date.parse(moment))).toBe(day));

  it.each([
    ['2026-07-01', '2026-06-30T22:00:00.000Z'],
    ['2026-12-01', '2026-11-30T23:00:00.000Z'],
    // The days on which the clocks change begin before they do.
    ['2026-03-29', '2026-03-28T23:00:00.000Z'],
    ['2026-03-30', '2026-03-29T22:00:00.000Z'],
    ['2026-10-25', '2026-10-24T22:00:00.000Z'],
    ['2026-10-26', '2026-10-25T23:00:00.000Z'],
  ])('%s begins at %s', (day, moment) => expect(new Date(startOf(day)).toISOString()).toBe(moment));

  it('follow each other', () => {
    expect(['2026-02-28', '2026-10-25', '2026-12-31'].map(dayAfter)).toEqual([
      '2026-03-01',
      '2026-10-26',
      '2027-01-01',
    ]);
  });
});

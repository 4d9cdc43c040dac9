import { t } from '@payloadcms/translations';
import { formatDistance } from 'date-fns';
import { enUS } from 'date-fns/locale/en-US';
import { describe, expect, it } from 'vitest';
import { payloadSq } from '../../i18n/payload-sq.ts';
import { albanianCalendar } from './calendar.ts';
import { speakAlbanian } from './speak-albanian.ts';

const saved = new Date('2026-02-10T12:00:00Z');

/** The calendar that a studio in this language speaks by. */
const calendarOf = (language: string) => {
  const i18n = { language, dateFNS: enUS };
  speakAlbanian(i18n);
  return i18n.dateFNS;
};

describe('times in the Albanian studio', () => {
  it.each([
    [20, 'Ruajtur më pak se një minutë më parë'],
    [60, 'Ruajtur 1 minutë më parë'],
    [5 * 60, 'Ruajtur 5 minuta më parë'],
    [60 * 60, 'Ruajtur rreth 1 orë më parë'],
    [3 * 24 * 60 * 60, 'Ruajtur 3 ditë më parë'],
  ])('after %d seconds', (seconds, sentence) => {
    const now = new Date(saved.getTime() + seconds * 1000);
    const distance = formatDistance(saved, now, { locale: albanianCalendar });
    const { translations } = payloadSq;
    expect(t({ key: 'version:lastSavedAgo', translations, vars: { distance } })).toBe(sentence);
  });

  it('are given to the Albanian studio alone, once its calendar is loaded', () => {
    expect(calendarOf('sq')).toBe(albanianCalendar);
    expect(calendarOf('en')).toBe(enUS);
  });
});

import type { Locale } from 'date-fns';
import { albanianCalendar } from './calendar.ts';

/** What the admin panel's words and calendar are kept in. */
interface Speech {
  language: string;
  /** `undefined` until Payload has loaded it: what shows times waits for it. */
  dateFNS: Locale;
}

/**
 * Gives the Albanian studio its calendar. Payload finds calendars in a list of its own that has no Albanian and can
 * be given none, so the one that it loaded instead is replaced in place, before what shows times is drawn.
 */
export function speakAlbanian(speech: Speech): void {
  const loaded: Locale | undefined = speech.dateFNS;
  if (speech.language === 'sq' && loaded) speech.dateFNS = albanianCalendar;
}

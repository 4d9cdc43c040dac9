import type { Language } from '@bashke/content';
import Papa from 'papaparse';
import { registrationStateNames } from '../collections/registrations/config.ts';
import { momentIn } from '../studio/publishing-panel/time.ts';
import { listWords } from './lists-words.ts';
import type { Listed } from './roster.ts';
import type { WishState } from './seats.ts';
import { type PublicSummit, sessionTitle } from './summit.ts';

/** Spreadsheets take the file for UTF-8 by this mark alone. */
const MARK = '\uFEFF';

/** What a spreadsheet may take for a formula, over several lines and in wide letters too. */
const formula = /^[\t\r\n]|^\s*[=+\-@＝＋－＠]/u;

/**
 * The same behind what ends a cell for spreadsheets of another country, which part lines otherwise than the file does.
 */
const innerFormula = /([;,\t\r\n]\s*)(?=[=+\-@＝＋－＠])/gu;

/**
 * Everybody who registered as a file for spreadsheets. Albanian ones expect semicolons between the columns. What looks
 * like a formula is written so that none runs.
 */
export function csvOf(known: PublicSummit, roster: readonly Listed[], language: Language): string {
  const named = ({ wishes }: Listed, ...states: WishState[]) =>
    wishes
      .filter(({ state }) => states.includes(state))
      .flatMap(({ session }) => sessionTitle(known, session, language) ?? [])
      .join('; ');
  const rows = roster.map((listed) => {
    const { registration: r } = listed;
    const cells = [
      r.name,
      r.organisation ?? '',
      r.role ?? '',
      r.email,
      registrationStateNames[r.state][language],
      named(listed, 'seated', 'interested'),
      named(listed, 'waiting'),
      r.access ?? '',
      r.dietary ?? '',
      r.language,
      r.confirmedAt ? momentIn(r.confirmedAt, language) : '',
    ];
    return cells.map((cell) => cell.replaceAll(innerFormula, "$1'"));
  });
  const columns = [
    'name',
    'organisation',
    'role',
    'email',
    'state',
    'sessions',
    'sessionsWaiting',
    'access',
    'dietary',
    'language',
    'confirmedAt',
  ] as const;
  const fields = columns.map((column) => listWords[column][language]);
  const delimiter = language === 'sq' ? ';' : ',';
  return `${MARK}${Papa.unparse({ fields, data: rows }, { delimiter, escapeFormulae: formula })}\r\n`;
}

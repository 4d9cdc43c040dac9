import type { DefaultServerCellComponentProps } from 'payload';
import { stateOf } from '../../membership/round.ts';
import type { Member } from '../../payload-types.ts';
import { dayOf } from '../../publishing/stored.ts';
import { dayIn } from '../publishing-panel/time.ts';
import { membershipWords as words, roundWords } from './words.ts';

/** When a member last confirmed, or how far asking it has come. */
export function ConfirmationCell({ rowData, i18n }: DefaultServerCellComponentProps) {
  const member = rowData as Member;
  const language = i18n.language === 'en' ? 'en' : 'sq';
  const state = stateOf(member);
  const day = dayOf(member.confirmed);
  if (state) return <strong>{roundWords[state][language]}</strong>;
  return <span>{day === undefined ? words.none[language] : dayIn(day, language)}</span>;
}

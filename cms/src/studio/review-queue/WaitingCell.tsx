import type { DefaultServerCellComponentProps } from 'payload';
import type { Contribution } from '../../payload-types.ts';
import { daysSince } from '../../moderation/queue.ts';
import { fill } from '../publishing-panel/words.ts';
import { queueWords } from './words.ts';

/** How long a contribution has been waiting for a decision. */
export function WaitingCell({ rowData, i18n }: DefaultServerCellComponentProps) {
  const { state, submittedAt } = rowData as Contribution;
  if (state !== 'waiting' || !submittedAt) return <span>–</span>;
  const language = i18n.language === 'en' ? 'en' : 'sq';
  const days = daysSince(submittedAt);
  const words = queueWords[days === 0 ? 'today' : days === 1 ? 'day' : 'days'][language];
  return <span>{fill(words, { days })}</span>;
}

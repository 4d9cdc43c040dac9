import type { DefaultServerCellComponentProps } from 'payload';
import { peopleOf } from '../../hand-in/people.ts';
import { textsOf } from '../../moderation/review.ts';
import type { Contribution } from '../../payload-types.ts';
import { fill } from '../publishing-panel/words.ts';
import { queueWords } from './words.ts';

/** How many places of a contribution may tell who somebody is. */
export async function FindingsCell({ rowData, i18n, payload }: DefaultServerCellComponentProps) {
  const contribution = rowData as Contribution;
  const language = i18n.language === 'en' ? 'en' : 'sq';
  const people = await peopleOf(payload, String(contribution.id));
  const found = textsOf(contribution, people, language).flatMap(({ findings }) => findings);
  const parts = (['likely', 'possible'] as const).flatMap((certainty) => {
    const count = found.filter((finding) => finding.certainty === certainty).length;
    return count > 0 ? fill(queueWords[certainty][language], { count }) : [];
  });
  return <span>{parts.length > 0 ? parts.join(', ') : queueWords.findingsNone[language]}</span>;
}

import type { Words } from '../fields/words.ts';
import type { Reason } from './releases.ts';

/** Why a campaign was published, as staff read it. */
export const reasonNames = {
  published: { sq: 'Diçka u publikua', en: 'Something was published' },
  unpublished: { sq: 'Diçka u hoq nga publikimi', en: 'Something was unpublished' },
  withdrawn: { sq: 'Diçka u tërhoq', en: 'Something was taken back' },
  expired: { sq: 'Një pëlqim mbaroi', en: 'A consent ended' },
  deleted: { sq: 'Diçka u fshi', en: 'Something was deleted' },
  shared: { sq: 'Diçka e përbashkët ndryshoi', en: 'Something shared was changed' },
  again: { sq: 'U kërkua përsëri', en: 'Requested again' },
  rollback: { sq: 'Kthim te një publikim i mëparshëm', en: 'Return to an earlier release' },
  interrupted: { sq: 'Publikimi i mëparshëm u ndërpre', en: 'The previous publish was interrupted' },
  start: { sq: 'Studioja u nis dhe kishte ndryshime', en: 'The studio started and found changes' },
} satisfies Record<Reason, Words>;

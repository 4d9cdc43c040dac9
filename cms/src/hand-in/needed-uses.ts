import type { ConsentUse } from '../collections/consents/config.ts';
import type { ContributionKind } from '../collections/invitations/config.ts';

/** What each kind needs a yes for from everybody who is in it. */
export const neededUses = {
  audio: ['voice'],
  video: ['voice', 'face'],
  picture: [],
} as const satisfies Record<ContributionKind, readonly ConsentUse[]>;

import type { ContributionContent, WithdrawalContent } from '../types.ts';
import { accepted, changesAsked, declined, draft, waiting } from './open.ts';
import { published } from './published.ts';

/** What was handed in: at least one in every state. */
export const contributions: Record<string, ContributionContent> = {
  ...published,
  'first-try': draft,
  'chess-club': waiting,
  'invitation-to-meet': changesAsked,
  'quiet-minute': accepted,
  'read-aloud': declined,
};

/** What was taken back; nothing of it is left but this. */
export const withdrawals: Record<string, WithdrawalContent> = {
  'an-episode': {
    at: '2026-11-05T19:22:04+01:00',
    doneAt: '2026-11-05T19:22:07+01:00',
    state: 'done',
    by: 'contributor',
    counts: { documents: 3, files: 5, pages: 4, releases: 2 },
    campaigns: ['youth-media-lab'],
  },
};

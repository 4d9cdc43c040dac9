export { aleanca } from './campaign.ts';
export { type GroupKey, groups } from './groups.ts';
export { type MemberKey, members } from './members/index.ts';
export type * from './types.ts';

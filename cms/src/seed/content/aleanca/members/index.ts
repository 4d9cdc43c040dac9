import type { GroupKey } from '../groups.ts';
import type { MemberContent } from '../types.ts';
import { experts } from './experts.ts';
import { institutions } from './institutions.ts';
import { organisations } from './organisations.ts';
import { committeeMembers, friends } from './other-groups.ts';

const alliance = { ...organisations, ...institutions, ...experts };

/** A member of the Alliance. */
export type MemberKey = keyof typeof alliance;

/** The members of each group, by their keys. */
export const members: Record<GroupKey, Record<string, MemberContent>> = {
  alliance,
  committee: committeeMembers,
  friends,
};

export { startMembership } from './daily.ts';
export { stillMember } from './still-member.ts';

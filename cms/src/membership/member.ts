import type { Language } from '@bashke/content';
import type { Payload } from 'payload';
import { linkTo } from '../forms/links.ts';
import { linkTokenOf } from '../public/link-token.ts';
import { idOf, present } from '../publishing/stored.ts';
import { type MemberGroup, readGroup } from './group.ts';
import { type Confirming, yearBegins } from './round.ts';
import { readMember } from './store.ts';

/** The name of the action, among those of the form `application`, that confirms a membership. */
export const STILL_MEMBER = 'still-member';

/** A member as letters to it and its own page need it. */
export interface WrittenMember extends Confirming {
  id: string;
  /** In the language of its letters, else in the other. */
  name: string;
  language: Language;
  isPublished: boolean;
  tokenHash: string | undefined;
  slugs: Partial<Record<Language, string | null>>;
  group: MemberGroup;
}

/** Reads a member whose letters are written now; `undefined` where it or its group is gone. */
export async function readWritten(payload: Payload, id: string): Promise<WrittenMember | undefined> {
  const row = await readMember(payload, id);
  const group = row && (await readGroup(payload, idOf(row['group']) ?? ''));
  if (!row || !group) return undefined;
  const language: Language = row['language'] === 'en' ? 'en' : 'sq';
  const names = (row['name'] ?? {}) as Partial<Record<Language, string | null>>;
  const confirmation = (row['confirmation'] ?? {}) as NonNullable<Confirming['confirmation']> & {
    tokenHash?: string | null;
  };
  return {
    ...(row as Confirming),
    confirmation,
    id: row.id,
    name: present(names[language]) ?? present(names[language === 'sq' ? 'en' : 'sq']) ?? '',
    language,
    isPublished: row._status === 'published',
    tokenHash: present(confirmation.tokenHash),
    slugs: (row['slug'] ?? {}) as WrittenMember['slugs'],
    group,
  };
}

/** The secret of a member's link: the same in every letter of one year to one address. */
export const yearTokenOf = (payload: Payload, member: WrittenMember): string =>
  linkTokenOf(payload, `members/${member.id} ${member.email ?? ''} ${yearBegins(member) ?? ''}`);

export const yearLinkOf = (token: string): string => linkTo('application', STILL_MEMBER, token);

import type { Member } from '@bashke/content';
import { dayOf, idOf, present, type Unchecked } from '../../publishing/stored.ts';
import { textsOf } from '../../publishing/texts.ts';

/** A member as it was read in all languages. */
export interface StoredMember {
  id: string;
  updatedAt: string;
  group?: unknown;
  kind?: string | null;
  sector?: string | null;
  county?: string | null;
  joined?: string | null;
  signed?: string | null;
  confirmed?: string | null;
  logo?: unknown;
  links?: string[] | null;
}

interface Texts {
  name?: string | null;
  slug?: string | null;
  about?: string | null;
}

/** A member by the contract's names: nothing of whom to write to. It exists in languages that it has a name in. */
export const publishMember = (member: StoredMember): Unchecked<Member> => ({
  collection: 'members',
  id: member.id,
  group: idOf(member.group),
  kind: present(member.kind) as Member['kind'] | undefined,
  sector: present(member.sector),
  county: present(member.county),
  joined: dayOf(member.joined),
  signed: dayOf(member.signed),
  confirmed: dayOf(member.confirmed),
  logo: idOf(member.logo),
  links: member.links ?? [],
  updatedAt: member.updatedAt,
  texts: textsOf(member, (texts: Texts) => {
    const name = present(texts.name);
    return name === undefined ? undefined : { name, slug: present(texts.slug), about: present(texts.about) };
  }),
});

import type { Group } from '@bashke/content';
import { lexicalToRichText } from '../../fields/rich-text/publish.ts';
import { idOf, present, type Unchecked } from '../../publishing/stored.ts';
import { textsOf, unlessEmpty } from '../../publishing/texts.ts';

/** A group as it was read in all languages. */
export interface StoredGroup {
  id: string;
  updatedAt: string;
  campaign?: unknown;
  open?: boolean | null;
  confirms?: boolean | null;
}

interface Texts {
  name?: string | null;
  slug?: string | null;
  summary?: string | null;
  statement?: unknown;
  criteria?: unknown;
}

const publishText = (texts: Texts) => {
  const written = unlessEmpty({ name: present(texts.name), summary: present(texts.summary) });
  return (
    written && {
      ...written,
      slug: present(texts.slug),
      statement: lexicalToRichText(texts.statement),
      criteria: lexicalToRichText(texts.criteria),
    }
  );
};

/** A group by the contract's names. `originOf`: where the public finds a campaign. */
export const publishGroup = (
  group: StoredGroup,
  originOf: (campaign: string | undefined) => string | undefined,
): Unchecked<Group> => ({
  collection: 'groups',
  id: group.id,
  campaign: idOf(group.campaign),
  origin: originOf(idOf(group.campaign)),
  open: group.open ?? false,
  confirms: group.confirms ?? false,
  updatedAt: group.updatedAt,
  texts: textsOf(group, publishText),
});

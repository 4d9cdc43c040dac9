import type { Organisation } from '@bashke/content';
import { idOf, present, type Unchecked } from '../../publishing/stored.ts';
import { textsOf, unlessEmpty } from '../../publishing/texts.ts';

/** An organisation as it was read in all languages. */
export interface StoredOrganisation {
  id: string;
  kind?: string | null;
  url?: string | null;
  logo?: unknown;
}

interface Texts {
  name?: string | null;
  about?: string | null;
}

/** An organisation by the contract's names. It exists in a language once something is written in it. */
export const publishOrganisation = (organisation: StoredOrganisation): Unchecked<Organisation> => ({
  collection: 'organisations',
  id: organisation.id,
  kind: present(organisation.kind) as Organisation['kind'] | undefined,
  url: present(organisation.url),
  logo: idOf(organisation.logo),
  texts: textsOf(organisation, (texts: Texts) =>
    unlessEmpty({ name: present(texts.name), about: present(texts.about) }),
  ),
});

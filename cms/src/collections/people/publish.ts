import type { Person } from '@bashke/content';
import { idOf, present, type Unchecked } from '../../publishing/stored.ts';
import { textsOf } from '../../publishing/texts.ts';

/** A person as it was read in all languages. */
export interface StoredPerson {
  id: string;
  name?: string | null;
  slug?: string | null;
  url?: string | null;
  organisation?: unknown;
  picture?: unknown;
}

/** A person by the contract's names. A name is the same in every language, so a person exists in all of them. */
export const publishPerson = (person: StoredPerson): Unchecked<Person> => ({
  collection: 'people',
  id: person.id,
  name: present(person.name),
  slug: present(person.slug),
  url: present(person.url),
  organisation: idOf(person.organisation),
  picture: idOf(person.picture),
  texts: textsOf(person, (texts: { role?: string | null; about?: string | null }) => ({
    role: present(texts.role),
    about: present(texts.about),
  })),
});

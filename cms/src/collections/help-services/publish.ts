import type { HelpService } from '@bashke/content';
import { dialled } from '../../fields/target/publish.ts';
import { present, type Unchecked } from '../../publishing/stored.ts';
import { textsOf, unlessEmpty } from '../../publishing/texts.ts';

/** A help service as it was read in all languages. */
export interface StoredHelpService {
  id: string;
  kind?: string | null;
  phone?: string | null;
  phoneText?: string | null;
  url?: string | null;
  email?: string | null;
  languages?: string[] | null;
  testing?: boolean | null;
}

interface Texts {
  name?: string | null;
  audience?: string | null;
  hours?: string | null;
  cost?: string | null;
  about?: string | null;
}

/** A help service by the contract's names. It exists in a language once something is written in it. */
export const publishHelpService = (service: StoredHelpService): Unchecked<HelpService> => ({
  collection: 'help-services',
  id: service.id,
  kind: present(service.kind) as HelpService['kind'] | undefined,
  phone: dialled(service.phone),
  phoneText: present(service.phoneText),
  url: present(service.url),
  email: present(service.email),
  languages: service.languages ?? [],
  testing: service.testing ?? false,
  texts: textsOf(service, (texts: Texts) =>
    unlessEmpty({
      name: present(texts.name),
      audience: present(texts.audience),
      hours: present(texts.hours),
      cost: present(texts.cost),
      about: present(texts.about),
    }),
  ),
});

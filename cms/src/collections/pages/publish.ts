import type { Language, Page, PageText } from '@bashke/content';
import { publishBlock } from '../../blocks/index.ts';
import type { StoredBlock } from '../../blocks/stored.ts';
import { dayOf, idOf, present, type Unchecked } from '../../publishing/stored.ts';
import { textsOf } from '../../publishing/texts.ts';

/** A page as it was read in all languages. */
export interface StoredPage {
  id: string;
  updatedAt: string;
  languages?: Language[] | null;
  kind?: string | null;
  home?: boolean | null;
  discreet?: boolean | null;
  date?: string | null;
  cover?: unknown;
}

interface Texts {
  title?: string | null;
  slug?: string | null;
  summary?: string | null;
  blocks?: StoredBlock[] | null;
}

const publishText = (texts: Texts): Unchecked<PageText> => ({
  title: present(texts.title),
  slug: present(texts.slug),
  summary: present(texts.summary),
  blocks: (texts.blocks ?? []).map(publishBlock),
});

/**
 * A page by the contract's names. It exists in the languages that are switched on both for it and in `allowed`,
 * the languages of its campaign; what it lacks in one of them is for the contract to say.
 */
export function publishPage(page: StoredPage, allowed: readonly Language[]): Unchecked<Page> {
  const news = page.kind === 'news';
  return {
    collection: 'pages',
    id: page.id,
    kind: present(page.kind) as Page['kind'] | undefined,
    home: page.home ?? false,
    discreet: page.discreet ?? false,
    date: news ? dayOf(page.date) : undefined,
    updatedAt: page.updatedAt,
    cover: idOf(page.cover),
    texts: textsOf(page, (texts: Texts, language) =>
      page.languages?.includes(language) && allowed.includes(language) ? publishText(texts) : undefined,
    ),
  };
}

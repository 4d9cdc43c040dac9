import type { Page, Snapshot } from '@bashke/content';
import { exampleIds } from '@bashke/content/examples';
import { later, retitled } from './workbench.ts';

type Edit = (snapshot: Snapshot, random: () => number, number: number) => Snapshot;

/** Pages that nothing else names. */
const isFree = (page: Page) =>
  !Object.values(exampleIds).includes(page.id as (typeof exampleIds)[keyof typeof exampleIds]);

const editPage =
  (edit: (page: Page, number: number, random: () => number) => Page | undefined, free = false): Edit =>
  (snapshot, random, number) => {
    const pages = snapshot.documents.filter(
      (document) => document.collection === 'pages' && (!free || isFree(document)),
    );
    const chosen = pages[Math.floor(random() * pages.length)];
    return later(snapshot, (page) => (page.id === chosen?.id ? edit(page, number, random) : page));
  };

const languageOf = (page: Page, random: () => number) =>
  page.texts.en && random() < 0.5 ? ('en' as const) : ('sq' as const);

/** What editors do between two publishes; each leaves a campaign that can be published. */
const edits: Edit[] = [
  // A sign that a careless record of states would take for a border between two fields.
  editPage((page, number, random) => retitled(page, `Titulli |${number}| i ri`, languageOf(page, random))),
  editPage((page, number, random) => {
    const language = languageOf(page, random);
    const text = page.texts[language]!;
    return { ...page, texts: { ...page.texts, [language]: { ...text, summary: `Përmbledhja ${number}.` } } };
  }),
  editPage((page, _, random) => {
    const language = languageOf(page, random);
    const text = page.texts[language]!;
    const blocks = random() < 0.5 ? text.blocks.slice(1) : text.blocks.toReversed();
    return { ...page, texts: { ...page.texts, [language]: { ...text, blocks } } };
  }),
  editPage((page, number) => ({
    ...page,
    texts: { ...page.texts, sq: { ...page.texts.sq!, slug: `adresa-${number}` } },
  })),
  editPage(() => undefined, true),
  editPage((page) => ({ ...page, texts: { sq: page.texts.sq } }), true),
  editPage((page, number) => ({
    ...page,
    kind: 'news',
    date: `2026-03-${String((number % 28) + 1).padStart(2, '0')}`,
  })),
  editPage((page) => ({ ...page, cover: page.cover === undefined ? exampleIds.picture : undefined })),
  editPage((page, number) => ({ ...page, updatedAt: new Date(1_780_000_000_000 + number).toISOString() })),
  (snapshot) => later({ ...snapshot, documents: snapshot.documents.toReversed() }),
  (snapshot, _, number) =>
    later({
      ...snapshot,
      documents: snapshot.documents.map((document) =>
        document.collection === 'help-services' && document.id === exampleIds.helpline
          ? { ...document, phone: `116${String(number).padStart(3, '0')}` }
          : document,
      ),
    }),
  (snapshot, _, number) =>
    later({
      ...snapshot,
      documents: snapshot.documents.map((document) =>
        document.collection === 'episodes' && document.id === exampleIds.longEpisode
          ? {
              ...document,
              texts: { ...document.texts, sq: { ...document.texts.sq!, title: `Episodi ${number}` } },
            }
          : document,
      ),
    }),
  (snapshot, _, number) =>
    later({
      ...snapshot,
      documents: snapshot.documents.map((document) =>
        document.collection === 'resources' && document.id === exampleIds.film
          ? { ...document, publishedAt: new Date(1_780_000_000_000 + number).toISOString() }
          : document,
      ),
    }),
  (snapshot, _, number) => {
    const { campaign } = snapshot;
    const sq = { ...campaign.texts.sq!, title: `Fushata ${number}` };
    return later({ ...snapshot, campaign: { ...campaign, texts: { ...campaign.texts, sq } } });
  },
  (snapshot, random) => {
    const theme = random() < 0.5 ? ('bashke' as const) : ('raport' as const);
    return later({ ...snapshot, campaign: { ...snapshot.campaign, theme } });
  },
  (snapshot) =>
    later({
      ...snapshot,
      campaign: { ...snapshot.campaign, languages: snapshot.campaign.languages.toReversed() },
    }),
];

/** The snapshot after one edit by chance. */
export function editByChance(snapshot: Snapshot, random: () => number, number: number): Snapshot {
  const edit = edits[Math.floor(random() * edits.length)]!;
  return edit(snapshot, random, number);
}

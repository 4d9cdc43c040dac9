import type { CollectionName, DocumentOf, Page, Snapshot } from '@bashke/content';
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

/** Changes one document, or takes it away. */
const editDocument =
  <C extends Exclude<CollectionName, 'campaigns'>>(
    collection: C,
    id: string,
    edit: (document: DocumentOf<C>, number: number) => DocumentOf<C> | undefined,
  ): Edit =>
  (snapshot, _, number) =>
    later({
      ...snapshot,
      documents: snapshot.documents.flatMap((document) => {
        if (document.collection !== collection || document.id !== id) return [document];
        const edited = edit(document as DocumentOf<C>, number);
        return edited ? [edited as typeof document] : [];
      }),
    });

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
  editDocument('help-services', exampleIds.helpline, (service, number) => ({
    ...service,
    phone: `116${String(number).padStart(3, '0')}`,
  })),
  editDocument('episodes', exampleIds.longEpisode, (episode, number) => ({
    ...episode,
    texts: { ...episode.texts, sq: { ...episode.texts.sq!, title: `Episodi ${number}` } },
  })),
  editDocument('resources', exampleIds.film, (resource, number) => ({
    ...resource,
    publishedAt: new Date(1_780_000_000_000 + number).toISOString(),
  })),
  editDocument('summits', exampleIds.summit, (summit, number) => ({
    ...summit,
    texts: {
      ...summit.texts,
      en: { ...summit.texts.en!, title: `Summit ${number}`, slug: `summit-${number}` },
    },
  })),
  editDocument('sessions', exampleIds.panel, (session, number) => ({
    ...session,
    texts: { ...session.texts, sq: { ...session.texts.sq!, title: `Paneli ${number}` } },
  })),
  editDocument('sessions', 'session-workshop', (session) => ({
    ...session,
    doNotRecord: !session.doNotRecord,
    speakers: session.speakers.length > 0 ? [] : [{ role: 'speaker', person: exampleIds.person }],
  })),
  editDocument('agendas', 'agenda-2', (agenda, number) => ({
    ...agenda,
    entries: agenda.entries.map((entry, index) =>
      index === 1 ? { ...entry, minutes: 10 + (number % 30) } : entry,
    ),
  })),
  editDocument('people', exampleIds.speaker, (person, number) => ({
    ...person,
    name: `Arbër ${number}`,
    slug: `arber-${number}`,
  })),
  editDocument('groups', exampleIds.group, (group, number) => ({
    ...group,
    open: !group.open,
    texts: { ...group.texts, sq: { ...group.texts.sq!, summary: `Përmbledhja ${number}.` } },
  })),
  editDocument('members', exampleIds.member, (member, number) => ({
    ...member,
    county: number % 2 === 0 ? 'berat' : 'vlore',
    texts: { ...member.texts, sq: { ...member.texts.sq!, slug: `qendra-${number}` } },
  })),
  // Those that nothing names can go.
  editDocument('sessions', 'session-break', () => undefined),
  editDocument('members', 'member-institution', () => undefined),
  editDocument('agendas', 'agenda-2', () => undefined),
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

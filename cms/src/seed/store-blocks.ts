import type { Language } from '@bashke/content';
import type { Page } from '../payload-types.ts';
import type {
  BlockContent,
  BlockContents,
  MediaKey,
  SeededBlockType,
  TargetContent,
  Text,
} from './content/index.ts';
import {
  episodeId,
  groupId,
  helpServiceId,
  identityOf,
  mediaId,
  pageId,
  personId,
  resourceId,
  seriesId,
  sessionId,
  summitId,
} from './identities.ts';
import type { StoredRichText, StoreRichText } from './store-rich-text.ts';
import { storeTarget } from './store-targets.ts';

export type StoredBlock = NonNullable<Page['blocks']>[number];
type StoredOf<T extends SeededBlockType> = Omit<Extract<StoredBlock, { blockType: T }>, 'id' | 'blockType'>;

/** What turning a block into its stored form needs to know. */
interface Scope {
  campaign: string;
  /** The text in the language that is being written. */
  say: (text: Text) => string;
  sayIf: (text: Text | undefined) => string | null;
  rich: (text: Text) => StoredRichText;
  richIf: (text: Text | undefined) => StoredRichText | null;
  /** The identity of a row; the same in every language, so that both write to one row. */
  row: (index: number) => string;
}

const pictureOf = (key: MediaKey | undefined) => (key ? mediaId(key) : null);
const targetOf = ({ campaign }: Scope, target: TargetContent) => storeTarget(target, campaign);

const stores: { [T in SeededBlockType]: (block: BlockContents<Text>[T], scope: Scope) => StoredOf<T> } = {
  hero: (block, scope) => ({
    heading: scope.say(block.heading),
    lead: scope.sayIf(block.lead),
    actions: (block.actions ?? []).map(({ label, target }, index) => ({
      id: scope.row(index),
      label: scope.say(label),
      target: targetOf(scope, target),
    })),
    picture: pictureOf(block.picture),
  }),
  'rich-text': (block, scope) => ({ body: scope.rich(block.body) }),
  callout: (block, scope) => ({
    tone: block.tone,
    heading: scope.sayIf(block.heading),
    body: scope.rich(block.body),
  }),
  cards: (block, scope) => ({
    heading: scope.sayIf(block.heading),
    intro: scope.sayIf(block.intro),
    cards: block.cards.map((card, index) => ({
      id: scope.row(index),
      heading: scope.say(card.heading),
      text: scope.sayIf(card.text),
      ...(card.target && { target: targetOf(scope, card.target) }),
      picture: pictureOf(card.picture),
    })),
  }),
  steps: (block, scope) => ({
    heading: scope.say(block.heading),
    intro: scope.sayIf(block.intro),
    steps: block.steps.map((step, index) => ({
      id: scope.row(index),
      heading: scope.say(step.heading),
      body: scope.richIf(step.body),
    })),
  }),
  facts: (block, scope) => ({
    heading: scope.sayIf(block.heading),
    facts: block.facts.map(({ value, label, source, year, url }, index) => ({
      id: scope.row(index),
      value: scope.say(value),
      label: scope.say(label),
      source: scope.say(source),
      year,
      url: url ?? null,
    })),
  }),
  quote: (block, scope) => ({
    text: scope.say(block.text),
    person: block.person ? personId(block.person) : null,
    by: scope.sayIf(block.by),
    role: scope.sayIf(block.role),
  }),
  questions: (block, scope) => ({
    heading: scope.sayIf(block.heading),
    questions: block.questions.map(({ question, answer }, index) => ({
      id: scope.row(index),
      question: scope.say(question),
      answer: scope.rich(answer),
    })),
  }),
  image: (block, scope) => ({
    picture: mediaId(block.picture),
    caption: scope.sayIf(block.caption),
    width: block.width,
  }),
  video: (block, scope) => ({
    title: scope.say(block.title),
    url: block.url,
    length: block.length ?? null,
    picture: pictureOf(block.picture),
    transcript: scope.richIf(block.transcript),
  }),
  downloads: (block, scope) => ({
    heading: scope.sayIf(block.heading),
    items: block.items.map(({ title, text, file }, index) => ({
      id: scope.row(index),
      title: scope.say(title),
      text: scope.sayIf(text),
      file: mediaId(file),
    })),
  }),
  partners: (block, scope) => ({
    heading: scope.say(block.heading),
    intro: scope.sayIf(block.intro),
    roles: block.roles ?? [],
  }),
  help: (block, scope) => ({
    heading: scope.say(block.heading),
    intro: scope.sayIf(block.intro),
    services: (block.services ?? []).map(helpServiceId),
  }),
  'page-list': (block, scope) => ({
    heading: scope.sayIf(block.heading),
    source: block.source,
    pages: (block.pages ?? []).map((key) => pageId(scope.campaign, key)),
    limit: block.limit,
  }),
  episodes: (block, scope) => ({
    heading: scope.sayIf(block.heading),
    intro: scope.sayIf(block.intro),
    source: block.source,
    series: block.series ? seriesId(block.series) : null,
    episodes: (block.episodes ?? []).map(episodeId),
    limit: block.limit,
  }),
  resources: (block, scope) => ({
    heading: scope.sayIf(block.heading),
    intro: scope.sayIf(block.intro),
    source: block.source,
    resources: (block.resources ?? []).map(resourceId),
    limit: block.limit,
  }),
  agenda: (block, scope) => ({
    heading: scope.sayIf(block.heading),
    intro: scope.sayIf(block.intro),
    summit: summitId(block.summit),
    sessions: (block.sessions ?? []).map(sessionId),
  }),
  speakers: (block, scope) => ({
    heading: scope.sayIf(block.heading),
    intro: scope.sayIf(block.intro),
    summit: summitId(block.summit),
    people: (block.people ?? []).map(personId),
    limit: block.limit,
  }),
  members: (block, scope) => ({
    heading: scope.sayIf(block.heading),
    intro: scope.sayIf(block.intro),
    group: groupId(block.group),
    show: block.show,
    limit: block.limit,
  }),
  form: (block, scope) => ({
    form: block.form,
    heading: scope.sayIf(block.heading),
    intro: scope.sayIf(block.intro),
    summit: block.summit ? summitId(block.summit) : null,
    group: block.group ? groupId(block.group) : null,
  }),
  share: (block, scope) => ({ heading: scope.say(block.heading), text: scope.say(block.text) }),
};

interface Place {
  campaign: string;
  /** The key of the page. */
  page: string;
  language: Language;
}

/** The blocks of a page in one language, as the studio keeps them. */
export function storeBlocks(
  blocks: readonly BlockContent[],
  place: Place,
  richText: StoreRichText,
): StoredBlock[] {
  const say = (text: Text): string => {
    const words = text[place.language];
    if (words === undefined) throw new Error(`${place.page} has no text in ${place.language}: „${text.sq}“`);
    return words;
  };
  const rich = (text: Text) => richText(say(text), place.campaign);
  return blocks.map((block, position) => {
    const name = `blocks/${place.campaign}/${place.page}/${position}`;
    // Each store takes the blocks of its own type, and is found by that type.
    const store = stores[block.type] as (block: BlockContent, scope: Scope) => object;
    const stored = store(block, {
      campaign: place.campaign,
      say,
      sayIf: (text) => (text ? say(text) : null),
      rich,
      richIf: (text) => (text ? rich(text) : null),
      row: (index) => identityOf(`${name}/${index}`),
    });
    return { ...stored, id: identityOf(name), blockType: block.type } as StoredBlock;
  });
}

import {
  type Block,
  blockSchema,
  type Document,
  type DocumentKey,
  languages,
  type Page,
} from '@bashke/content';
import { collectionNamed } from '../publishing/references.ts';

/** Says which documents must not be mentioned. */
export type IsGone = (key: DocumentKey) => boolean;

/** Stands for a part that cannot be without what it mentioned. */
const nothing = Symbol('nothing');

/**
 * A document without any mention of what is gone. What is optional goes by itself and the rest stays: the picture of
 * a heading, a card or a person. What is nothing without it goes whole: a block of one picture, a download, a link.
 * A document that mentions nothing of it is given back as it is.
 */
export function prune<D extends Document>(document: D, isGone: IsGone): D {
  if (document.collection === 'pages') return prunePage(document, isGone) as D;
  return prunePart(document, isGone) as D;
}

function prunePage(page: Page, isGone: IsGone): Page {
  const { texts, ...rest } = page;
  const kept = prunePart(rest, isGone) as typeof rest;
  const changed: Page['texts'] = {};
  for (const language of languages) {
    const text = texts[language];
    if (!text) continue;
    const blocks = text.blocks.flatMap((block) => pruneBlock(block, isGone));
    const isSame =
      blocks.length === text.blocks.length && blocks.every((each, at) => each === text.blocks[at]);
    changed[language] = isSame ? text : { ...text, blocks };
  }
  const isSame = kept === rest && languages.every((language) => changed[language] === texts[language]);
  return isSame ? page : { ...kept, texts: changed };
}

/** The block as it may be shown; none where nothing of it is left. */
function pruneBlock(block: Block, isGone: IsGone): Block[] {
  const part = prunePart(block, isGone);
  if (part === block) return [block];
  if (part === nothing) return [];
  const parsed = blockSchema.safeParse(part);
  return parsed.success && !isEmptyChoice(parsed.data) ? [parsed.data] : [];
}

const isEmptyChoice = (block: Block): boolean =>
  (block.type === 'episodes' && block.source === 'chosen' && block.episodes.length === 0) ||
  (block.type === 'resources' && block.source === 'chosen' && block.resources.length === 0);

function prunePart(value: unknown, isGone: IsGone): unknown {
  if (Array.isArray(value)) return pruneList(value, isGone);
  if (typeof value !== 'object' || value === null) return value;
  const kept: Record<string, unknown> = {};
  const lost = new Set<string>();
  let isSame = true;
  for (const [name, part] of Object.entries(value)) {
    const pruned = pruneField(name, part, isGone);
    if (pruned !== part) isSame = false;
    if (pruned === nothing) lost.add(name);
    else kept[name] = pruned;
  }
  if (isSame) return value;
  // A target that leads to a file, and a download that is one.
  if (lost.has('media') || lost.has('file')) return nothing;
  // A link inside running text leaves its words; any other link is nothing without its target.
  if (lost.has('target') && kept['type'] === 'link') return kept['children'];
  if (lost.has('target') && 'label' in kept) return nothing;
  return kept;
}

function pruneField(name: string, part: unknown, isGone: IsGone): unknown {
  const collection = collectionNamed(name);
  if (!collection) return prunePart(part, isGone);
  if (typeof part === 'string') return isGone(`${collection}/${part}`) ? nothing : part;
  if (!Array.isArray(part) || !part.every((each) => typeof each === 'string')) return prunePart(part, isGone);
  const left = part.filter((id) => !isGone(`${collection}/${id}`));
  return left.length === part.length ? part : left;
}

function pruneList(list: readonly unknown[], isGone: IsGone): unknown {
  let isSame = true;
  const left = list.flatMap((entry) => {
    const pruned = prunePart(entry, isGone);
    if (pruned === entry) return [entry];
    isSame = false;
    // A list instead of an entry is the words of a link that led to what is gone.
    return pruned === nothing ? [] : Array.isArray(pruned) && !Array.isArray(entry) ? pruned : [pruned];
  });
  return isSame ? list : left;
}

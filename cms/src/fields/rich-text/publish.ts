import { publishTarget, type StoredTarget } from '../target/publish.ts';

/** A node as the editor keeps it. */
interface LexicalNode {
  type: string;
  children?: LexicalNode[];
  text?: string;
  format?: number | string;
  tag?: string;
  listType?: string;
  fields?: StoredTarget;
}

/** A node by the contract's names, or one of an unknown `type`, which the contract then refuses by name. */
export interface UncheckedNode {
  type: string;
  [field: string]: unknown;
}

interface UncheckedItem {
  children: UncheckedNode[];
  list?: UncheckedNode & { items: UncheckedItem[] };
}

const marks = { bold: 1, italic: 2, strikethrough: 4, code: 16 };

/**
 * The editor's state as the contract's rich text. Empty paragraphs go, they are only spacing; marks that the
 * editor does not offer go, they come with pasted text and say nothing. A node of an unknown type stays and is
 * refused, by name, when the document is checked: nothing that somebody wrote is dropped.
 */
export function lexicalToRichText(state: unknown): UncheckedNode[] | undefined {
  const root = (state as { root?: LexicalNode } | null | undefined)?.root;
  if (!root) return undefined;
  const nodes = (root.children ?? []).flatMap((node) => publishNode(node));
  return nodes.length > 0 ? nodes : undefined;
}

function publishNode(node: LexicalNode): UncheckedNode[] {
  switch (node.type) {
    case 'paragraph':
      return withWords(node, (children) => ({ type: 'paragraph', children }));
    case 'heading':
      return withWords(node, (children) => ({ type: 'heading', level: levelOf(node.tag), children }));
    case 'quote':
      return withWords(node, (children) => ({ type: 'quotation', children }));
    case 'list':
      return publishList(node);
    case 'horizontalrule':
      return [{ type: 'rule' }];
    default:
      return [{ type: node.type }];
  }
}

/** The editor offers `h2` to `h4`; pasted texts may bring others, which become the nearest. */
const levelOf = (tag: string | undefined) => Math.min(3, Math.max(1, Number(tag?.slice(1)) - 1 || 1));

function withWords(node: LexicalNode, make: (children: UncheckedNode[]) => UncheckedNode): UncheckedNode[] {
  const children = publishInline(node.children);
  return hasWords(children) ? [make(children)] : [];
}

const hasWords = (nodes: UncheckedNode[]): boolean =>
  nodes.some((node) =>
    node.type === 'text' ? String(node['text']).trim() !== '' : node.type !== 'line-break',
  );

function publishInline(nodes: LexicalNode[] = []): UncheckedNode[] {
  return nodes.flatMap((node) => {
    switch (node.type) {
      case 'text':
        return publishText(node);
      case 'tab':
        return [{ type: 'text', text: ' ' }];
      case 'linebreak':
        return [{ type: 'line-break' }];
      case 'link': {
        const children = publishInline(node.children);
        return hasWords(children) ? [{ type: 'link', target: targetOfLink(node.fields), children }] : [];
      }
      default:
        return [{ type: node.type }];
    }
  });
}

function publishText({ text = '', format }: LexicalNode): UncheckedNode[] {
  if (text === '') return [];
  const bits = typeof format === 'number' ? format : 0;
  const set = Object.entries(marks).filter(([, bit]) => (bits & bit) !== 0);
  return [{ type: 'text', text, ...Object.fromEntries(set.map(([mark]) => [mark, true])) }];
}

/** Links that were pasted carry an address only. */
function targetOfLink(fields: StoredTarget | undefined): object | undefined {
  if (fields?.kind || !fields?.url) return publishTarget(fields);
  const [, scheme, rest = ''] = /^(mailto|tel):([^?]*)/i.exec(fields.url) ?? [];
  if (scheme?.toLowerCase() === 'mailto') return publishTarget({ kind: 'email', email: rest });
  if (scheme?.toLowerCase() === 'tel') return publishTarget({ kind: 'phone', phone: rest });
  return publishTarget({ kind: 'url', url: fields.url });
}

/** The editor keeps a list inside a list as an entry of its own, after the entry it belongs to. */
function publishList(list: LexicalNode): UncheckedNode[] {
  const items: UncheckedItem[] = [];
  for (const entry of list.children ?? []) {
    if (entry.type !== 'listitem') {
      items.push({ children: [{ type: entry.type }] });
      continue;
    }
    const parts = entry.children ?? [];
    const words = publishInline(parts.filter((part) => part.type !== 'list'));
    if (hasWords(words)) items.push({ children: words });
    for (const part of parts.filter((child) => child.type === 'list')) {
      const [inner] = publishList(part) as [UncheckedItem['list']?];
      const owner = items.at(-1);
      if (!inner) continue;
      if (!owner) items.push(...inner.items);
      else if (owner.list) owner.list.items.push(...inner.items);
      else owner.list = inner;
    }
  }
  return items.length > 0 ? [{ type: 'list', ordered: list.listType === 'number', items }] : [];
}

import type { InlineNode, List, RichText, RichTextNode, TextNode, View } from '@bashke/content';
import type { Anchors } from '../../rendering/anchors.ts';
import { linkTo } from '../../rendering/links.ts';
import { escapeHtml, writeAttributes } from './html.ts';

export interface RichTextContext {
  view: View;
  anchors: Anchors;
  /** The level of the heading above the text; a heading of the text is at least one below it. */
  below: number;
}

/** Running text as HTML with classes only. An unknown node is an error: nothing is left out silently. */
export function serialiseRichText(nodes: RichText, context: RichTextContext): string {
  let above = 0;
  return nodes
    .map((node) => {
      if (node.type !== 'heading') return blockNode(node, context.view);
      // Levels are never skipped on the way down, so that the outline of the page has no holes.
      above = Math.min(node.level, above + 1);
      const level = Math.min(context.below + above, 6);
      const anchor = context.anchors.next(plainText(node.children));
      return `<h${level} id="${anchor}">${inlineNodes(node.children, context.view)}</h${level}>`;
    })
    .join('\n');
}

/** The words of inline nodes without their marks. */
export const plainText = (nodes: readonly InlineNode[]): string =>
  nodes
    .map((node) => {
      if (node.type === 'text') return node.text;
      return node.type === 'link' ? plainText(node.children) : ' ';
    })
    .join('');

function blockNode(node: Exclude<RichTextNode, { type: 'heading' }>, view: View): string {
  switch (node.type) {
    case 'paragraph':
      return `<p>${inlineNodes(node.children, view)}</p>`;
    case 'list':
      return list(node, view);
    case 'quotation':
      return `<blockquote><p>${inlineNodes(node.children, view)}</p></blockquote>`;
    case 'rule':
      return '<hr>';
    default:
      throw unknownNode(node);
  }
}

function list({ ordered, items }: List, view: View): string {
  const tag = ordered ? 'ol' : 'ul';
  const entries = items.map(
    ({ children, list: inner }) =>
      `<li>${inlineNodes(children, view)}${inner ? `\n${list(inner, view)}` : ''}</li>`,
  );
  return `<${tag}>\n${entries.join('\n')}\n</${tag}>`;
}

function inlineNodes(nodes: readonly InlineNode[], view: View): string {
  return nodes.map((node) => inlineNode(node, view)).join('');
}

function inlineNode(node: InlineNode, view: View): string {
  switch (node.type) {
    case 'text':
      return text(node);
    case 'line-break':
      return '<br>';
    case 'link':
      return `<a${writeAttributes(linkTo(view, node.target))}>${inlineNodes(node.children, view)}</a>`;
    default:
      throw unknownNode(node);
  }
}

/** The marks of a text from the outside in, so that equal texts are written equally. */
const marks = [
  ['bold', 'strong'],
  ['italic', 'em'],
  ['strikethrough', 's'],
  ['code', 'code'],
] as const;

const text = (node: TextNode): string =>
  marks.reduceRight(
    (inner, [mark, tag]) => (node[mark] ? `<${tag}>${inner}</${tag}>` : inner),
    escapeHtml(node.text),
  );

const unknownNode = (node: never): Error =>
  new Error(`unknown kind of text: ${String((node as { type?: unknown }).type)}`);

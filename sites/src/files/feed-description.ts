import type { InlineNode, List, RichText, RichTextNode, View } from '@bashke/content';
import { escapeHtml, writeAttributes } from '../elements/rich-text/html.ts';
import { linkTo, publicAddress } from '../rendering/links.ts';
import { helpParagraph } from './help-sentence.ts';
import { plain } from './plain.ts';

/** Podcast directories take this many bytes of a description. */
const longestDescription = 4000;

const encoder = new TextEncoder();
const bytesOf = (text: string): number => encoder.encode(text).byteLength;

const paragraph = (html: string): string => `<p>${html}</p>`;

/**
 * What a directory shows of a series or an episode: HTML with the tags alone that directories know (`p`, `ol`, `ul`,
 * `li`, `a`), the help line at its end. What is too long is cut between words or parts; the help line never is.
 */
export function describe(view: View, text: string, notes: RichText = []): string {
  const ending = helpParagraph(view);
  const parts = [
    ...paragraphsOf(text).map((words) => ({ html: paragraph(escapeHtml(words)), words })),
    ...notes.flatMap((node) => blocksOf(node, view)).map((html) => ({ html, words: '' })),
  ];
  const kept: string[] = [];
  let room = longestDescription - bytesOf(ending) - bytesOf(paragraph(' …'));
  for (const { html, words } of parts) {
    if (bytesOf(html) > room) {
      kept.push(paragraph(`${escapeHtml(beginningOf(words, room))} …`.trim()));
      break;
    }
    kept.push(html);
    room -= bytesOf(html);
  }
  return [...kept, ending].join('');
}

const paragraphsOf = (text: string): string[] =>
  plain(text)
    .split(/\s*\n\s*/)
    .filter(Boolean);

/** As many words as take no more than `room` bytes of HTML. */
function beginningOf(text: string, room: number): string {
  let taken = 0;
  const words = text.split(' ').filter((word) => {
    taken += bytesOf(escapeHtml(`${word} `));
    return taken <= room;
  });
  return words.join(' ');
}

function blocksOf(node: RichTextNode, view: View): string[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
    case 'quotation':
      return [paragraph(inline(node.children, view))];
    case 'list':
      return [list(node, view)];
    case 'rule':
      return [];
  }
}

function list({ ordered, items }: List, view: View): string {
  const tag = ordered ? 'ol' : 'ul';
  const entries = items.map(
    ({ children, list: inner }) => `<li>${inline(children, view)}${inner ? list(inner, view) : ''}</li>`,
  );
  return `<${tag}>${entries.join('')}</${tag}>`;
}

const inline = (nodes: readonly InlineNode[], view: View): string =>
  nodes.map((node) => inlineNode(node, view)).join('');

function inlineNode(node: InlineNode, view: View): string {
  switch (node.type) {
    case 'text':
      return escapeHtml(plain(node.text));
    case 'line-break':
      return ' ';
    case 'link': {
      const { href } = new URL(linkTo(view, node.target).href, publicAddress(view, view.route.path));
      return `<a${writeAttributes({ href })}>${inline(node.children, view)}</a>`;
    }
  }
}

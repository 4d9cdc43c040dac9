import type { ListItem, RichTextNode } from '@bashke/content';
import { lexicalToRichText } from '../fields/rich-text/publish.ts';

/** The words of a text that was written in the studio, paragraph by paragraph; entries of lists begin with a dash. */
export function paragraphsOf(state: unknown): string[] {
  // What the editor keeps has been checked when it was published; what is not known here has no words.
  const nodes = (lexicalToRichText(state) ?? []) as unknown as RichTextNode[];
  return nodes.flatMap((node) => {
    if (node.type === 'list') return entriesOf(node.items);
    return 'children' in node ? wordsOf(node.children) : [];
  });
}

const entriesOf = (items: readonly ListItem[]): string[] =>
  items.flatMap(({ children, list }) => [
    ...wordsOf(children).map((words) => `– ${words}`),
    ...(list ? entriesOf(list.items) : []),
  ]);

function wordsOf(children: ListItem['children']): string[] {
  const text = children
    .map((node) =>
      node.type === 'line-break'
        ? ' '
        : node.type === 'link'
          ? node.children.map((inner) => (inner.type === 'text' ? inner.text : ' ')).join('')
          : node.text,
    )
    .join('')
    .trim();
  return text === '' ? [] : [text];
}

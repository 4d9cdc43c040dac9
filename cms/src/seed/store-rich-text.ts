import {
  convertMarkdownToLexical,
  editorConfigFactory,
  type SanitizedServerEditorConfig,
} from '@payloadcms/richtext-lexical';
import type { SanitizedConfig } from 'payload';
import { richTextEditor } from '../fields/rich-text/config.ts';
import type { RichTextBlock } from '../payload-types.ts';
import { readTarget, storeTarget } from './store-targets.ts';

/** The state of the editor, as the studio keeps running text. */
export type StoredRichText = RichTextBlock['body'];

interface Node {
  type: string;
  children?: Node[];
  fields?: { url?: string };
}

/** Turns Markdown into what the studio's own editor would have kept. Links to pages are those of `campaign`. */
export type StoreRichText = (markdown: string, campaign: string) => StoredRichText;

/** Reads the configuration of the editor once, for all the texts of a seed. */
export async function richTextStore(config: SanitizedConfig): Promise<StoreRichText> {
  const editorConfig: SanitizedServerEditorConfig = await editorConfigFactory.fromEditor({
    config,
    editor: richTextEditor,
  });
  return (markdown, campaign) => {
    const state = convertMarkdownToLexical({ editorConfig, markdown: withoutIndentation(markdown) });
    aimLinks(state.root as Node, campaign);
    return state as StoredRichText;
  };
}

/** Takes away the white space that all lines begin with, so that Markdown can be written where code is indented. */
export function withoutIndentation(text: string): string {
  const lines = text.replace(/^\n+|\s+$/g, '').split('\n');
  const depths = lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/));
  const depth = Math.min(...depths);
  return lines.map((line) => line.slice(depth)).join('\n');
}

/** Markdown knows addresses alone: gives every link the fields that links have in the studio. */
function aimLinks(node: Node, campaign: string): void {
  if (node.type === 'link') {
    const { url } = node.fields ?? {};
    if (!url) throw new Error('A link in the demo content leads nowhere.');
    Object.assign(node, { fields: storeTarget(readTarget(url), campaign) });
  }
  for (const child of node.children ?? []) aimLinks(child, campaign);
}

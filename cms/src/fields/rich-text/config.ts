import {
  BlockquoteFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  InlineCodeFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  StrikethroughFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical';
import type { RichTextField } from 'payload';
import { targetFields } from '../target/config.ts';
import type { Words } from '../words.ts';

/** The editor of running text: what the contract's rich text can hold and nothing else. */
export const richTextEditor = lexicalEditor({
  features: [
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
    BoldFeature(),
    ItalicFeature(),
    StrikethroughFeature(),
    InlineCodeFeature(),
    UnorderedListFeature(),
    OrderedListFeature(),
    LinkFeature({
      disableAutoLinks: true,
      fields: ({ defaultFields }) => [
        ...defaultFields.filter((field) => field.name === 'text'),
        ...targetFields(),
      ],
    }),
    BlockquoteFeature(),
    HorizontalRuleFeature(),
    FixedToolbarFeature(),
    InlineToolbarFeature(),
  ],
});

interface RichTextOptions {
  name: string;
  label: Words;
  required?: boolean;
  help?: Words;
}

/** Running text, written anew in each language. */
export const richText = ({ name, label, required = false, help }: RichTextOptions): RichTextField => ({
  name,
  type: 'richText',
  label,
  required,
  localized: true,
  editor: richTextEditor,
  admin: { ...(help && { description: help }) },
});

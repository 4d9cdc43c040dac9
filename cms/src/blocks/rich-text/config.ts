import { richText } from '../../fields/rich-text/config.ts';
import { defineBlock } from '../define.ts';

export const richTextConfig = defineBlock({
  type: 'rich-text',
  interfaceName: 'RichTextBlock',
  singular: { sq: 'Tekst', en: 'Text' },
  plural: { sq: 'Tekste', en: 'Texts' },
  group: 'text',
  drawing:
    '<path class="a" d="M40 30h84v12H40z"/><path class="b" d="M40 54h160v7H40zM40 68h148v7H40zM40 82h156v7H40zM40 104h160v7H40zM40 118h120v7H40z"/>',
  fields: [
    richText({
      name: 'body',
      label: { sq: 'Teksti', en: 'Text' },
      required: true,
      help: {
        sq: 'Paragrafë të shkurtër; titujt e vegjël e ndihmojnë lexuesin të gjejë vendin.',
        en: 'Short paragraphs; small headings help readers to find their place.',
      },
    }),
  ],
});

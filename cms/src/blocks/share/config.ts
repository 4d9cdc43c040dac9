import { line, prose } from '../../fields/text.ts';
import { defineBlock } from '../define.ts';

export const shareConfig = defineBlock({
  type: 'share',
  interfaceName: 'ShareBlock',
  singular: { sq: 'Shpërndarje', en: 'Sharing' },
  plural: { sq: 'Shpërndarje', en: 'Sharing' },
  group: 'act',
  drawing:
    '<path class="b" d="M48 34h100v10H48z"/><path class="c" d="M48 54h144v7H48zM48 67h112v7H48z"/><path stroke="#3f5bd8" stroke-width="5" fill="none" d="m94 114 52-18m-52 18 52 20"/><circle class="a" cx="90" cy="114" r="12"/><circle class="a" cx="150" cy="95" r="12"/><circle class="a" cx="150" cy="136" r="12"/>',
  fields: [
    line({
      name: 'heading',
      label: { sq: 'Titulli', en: 'Heading' },
      max: 120,
      required: true,
      example: { sq: 'Tregoja një shoku', en: 'Tell a friend' },
    }),
    prose({
      name: 'text',
      label: { sq: 'Teksti që shpërndahet', en: 'The text that is shared' },
      max: 280,
      required: true,
      help: {
        sq: 'Adresa e faqes shtohet vetë.',
        en: 'The address of the page is added automatically.',
      },
    }),
  ],
});

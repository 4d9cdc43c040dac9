import { document } from '../../fields/document.ts';
import { heading, line, prose } from '../../fields/text.ts';
import { defineBlock } from '../define.ts';

export const downloadsConfig = defineBlock({
  type: 'downloads',
  interfaceName: 'DownloadsBlock',
  singular: { sq: 'Për t’u shkarkuar', en: 'Downloads' },
  plural: { sq: 'Për t’u shkarkuar', en: 'Downloads' },
  group: 'show',
  drawing:
    '<path class="c" d="M32 28h176v30H32zM32 66h176v30H32zM32 104h176v30H32z"/><path class="b" d="M70 39h90v8H70zM70 77h104v8H70zM70 115h72v8H70z"/><path class="a" d="M46 34h8v9h6l-10 10-10-10h6zM46 72h8v9h6L50 91 40 81h6zM46 110h8v9h6l-10 10-10-10h6z"/>',
  fields: [
    heading({ sq: 'Merre me vete', en: 'Take it with you' }),
    {
      name: 'items',
      type: 'array',
      label: { sq: 'Dokumentet', en: 'Documents' },
      labels: { singular: { sq: 'Dokument', en: 'Document' }, plural: { sq: 'Dokumente', en: 'Documents' } },
      required: true,
      minRows: 1,
      maxRows: 24,
      fields: [
        line({
          name: 'title',
          label: { sq: 'Titulli', en: 'Title' },
          max: 120,
          required: true,
          example: { sq: 'Posteri për klasën', en: 'The poster for the classroom' },
        }),
        prose({ name: 'text', label: { sq: 'Përshkrimi', en: 'Description' }, max: 300 }),
        document({
          name: 'file',
          label: { sq: 'Dokumenti', en: 'Document' },
          required: true,
          help: {
            sq: 'Lloji dhe madhësia shfaqen vetë.',
            en: 'Its type and size are shown automatically.',
          },
        }),
      ],
    },
  ],
});

import { heading, line } from '../../fields/text.ts';
import { defineBlock } from '../define.ts';

export const factsConfig = defineBlock({
  type: 'facts',
  interfaceName: 'FactsBlock',
  singular: { sq: 'Shifra', en: 'Figures' },
  plural: { sq: 'Shifra', en: 'Figures' },
  group: 'show',
  drawing:
    '<path class="a" d="M24 48h52v30H24zM94 48h52v30H94zM164 48h52v30h-52z"/><path class="b" d="M24 88h52v7H24zM94 88h52v7H94zM164 88h52v7h-52z"/><path class="c" d="M24 102h36v6H24zM94 102h36v6H94zM164 102h36v6h-36z"/>',
  fields: [
    heading({ sq: 'Shifrat flasin', en: 'The figures speak' }),
    {
      name: 'facts',
      type: 'array',
      label: { sq: 'Shifrat', en: 'Figures' },
      labels: { singular: { sq: 'Shifër', en: 'Figure' }, plural: { sq: 'Shifra', en: 'Figures' } },
      required: true,
      minRows: 1,
      maxRows: 8,
      admin: {
        description: {
          sq: 'Çdo shifër ka burimin dhe vitin e saj.',
          en: 'Every figure has its source and its year.',
        },
      },
      fields: [
        line({
          name: 'value',
          label: { sq: 'Shifra', en: 'Figure' },
          max: 20,
          required: true,
          help: {
            sq: 'Ashtu siç shkruhet në këtë gjuhë.',
            en: 'As it is written in this language.',
          },
          example: { sq: '7 421 ose 1 në 3', en: '7,421 or 1 in 3' },
        }),
        line({
          name: 'label',
          label: { sq: 'Çfarë tregon', en: 'What it shows' },
          max: 160,
          required: true,
          example: { sq: 'nxënës u përfshinë në fushatë', en: 'pupils reached by the campaign' },
        }),
        line({ name: 'source', label: { sq: 'Burimi', en: 'Source' }, max: 120, required: true }),
        {
          name: 'year',
          type: 'number',
          label: { sq: 'Viti', en: 'Year' },
          required: true,
          min: 1990,
          max: 2100,
          admin: {
            description: { sq: 'Viti për të cilin flet shifra.', en: 'The year that the figure is about.' },
          },
        },
        line({
          name: 'url',
          label: { sq: 'Adresa e burimit', en: 'Address of the source' },
          max: 2000,
          localized: false,
          help: { sq: 'Ku mund të lexohet burimi.', en: 'Where the source can be read.' },
          example: { sq: 'https://…', en: 'https://…' },
        }),
      ],
    },
  ],
});

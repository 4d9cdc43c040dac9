import { richText } from '../../fields/rich-text/config.ts';
import { intro, line } from '../../fields/text.ts';
import { defineBlock } from '../define.ts';

export const stepsConfig = defineBlock({
  type: 'steps',
  interfaceName: 'StepsBlock',
  singular: { sq: 'Hapa', en: 'Steps' },
  plural: { sq: 'Hapa', en: 'Steps' },
  group: 'act',
  drawing:
    '<circle class="a" cx="42" cy="40" r="12"/><circle class="a" cx="42" cy="80" r="12"/><circle class="a" cx="42" cy="120" r="12"/><path class="b" d="M68 32h90v7H68zM68 72h110v7H68zM68 112h80v7H68z"/><path class="c" d="M68 44h140v6H68zM68 84h126v6H68zM68 124h134v6H68z"/>',
  fields: [
    line({
      name: 'heading',
      label: { sq: 'Titulli', en: 'Heading' },
      max: 120,
      required: true,
      example: { sq: 'Çfarë të bësh kur ndodh', en: 'What to do when it happens' },
    }),
    intro(),
    {
      name: 'steps',
      type: 'array',
      label: { sq: 'Hapat', en: 'Steps' },
      labels: { singular: { sq: 'Hap', en: 'Step' }, plural: { sq: 'Hapa', en: 'Steps' } },
      required: true,
      minRows: 1,
      maxRows: 12,
      admin: {
        description: {
          sq: 'Sipas radhës, një gjë për çdo hap. Numrat vihen vetë.',
          en: 'In order, one thing per step. The numbers are added automatically.',
        },
      },
      fields: [
        line({
          name: 'heading',
          label: { sq: 'Hapi', en: 'Step' },
          max: 120,
          required: true,
          example: { sq: 'Ruaj provat', en: 'Keep the evidence' },
        }),
        richText({ name: 'body', label: { sq: 'Shpjegimi', en: 'Explanation' } }),
      ],
    },
  ],
});

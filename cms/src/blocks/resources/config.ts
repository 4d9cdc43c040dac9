import { heading, intro } from '../../fields/text.ts';
import { defineBlock } from '../define.ts';

export const resourcesConfig = defineBlock({
  type: 'resources',
  interfaceName: 'ResourcesBlock',
  singular: { sq: 'Krijime të të rinjve', en: 'Young people’s work' },
  plural: { sq: 'Blloqe me krijime të të rinjve', en: 'Blocks of young people’s work' },
  group: 'lists',
  drawing:
    '<path class="c" d="M32 30h72v50H32zM116 30h72v50h-72z"/><path class="a" d="M40 72l18-24 14 16 10-10 14 18zM140 44v22l20-11z"/><path class="b" d="M32 90h56v6H32zM116 90h60v6h-60z"/>',
  fields: [
    heading({ sq: 'Krijime të të rinjve', en: 'Made by young people' }),
    intro(),
    {
      name: 'source',
      type: 'select',
      label: { sq: 'Cilat krijime', en: 'Which works' },
      required: true,
      defaultValue: 'latest',
      options: [
        { value: 'latest', label: { sq: 'Më të rejat në fillim', en: 'The newest first' } },
        { value: 'chosen', label: { sq: 'Ato që zgjedh unë', en: 'Those that I choose' } },
      ],
      admin: { isClearable: false },
    },
    {
      name: 'resources',
      type: 'relationship',
      relationTo: 'resources',
      hasMany: true,
      maxRows: 24,
      label: { sq: 'Krijimet', en: 'Works' },
      admin: {
        condition: (_document, siblings) => (siblings as { source?: unknown }).source === 'chosen',
        description: { sq: 'Shfaqen në këtë rend.', en: 'They are shown in this order.' },
      },
    },
    {
      name: 'limit',
      type: 'number',
      label: { sq: 'Më së shumti', en: 'At most' },
      required: true,
      defaultValue: 6,
      min: 1,
      max: 50,
      admin: { description: { sq: 'Sa krijime shfaqen.', en: 'How many works are shown.' } },
    },
  ],
});

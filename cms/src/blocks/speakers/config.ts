import { heading, intro } from '../../fields/text.ts';
import { defineBlock } from '../define.ts';

export const speakersConfig = defineBlock({
  type: 'speakers',
  interfaceName: 'SpeakersBlock',
  singular: { sq: 'Folësit', en: 'Speakers' },
  plural: { sq: 'Blloqe me folës', en: 'Blocks of speakers' },
  group: 'lists',
  drawing:
    '<circle class="a" cx="60" cy="58" r="22"/><circle class="b" cx="110" cy="58" r="22"/><circle class="a" cx="160" cy="58" r="22"/><path class="c" d="M38 90h44v8H38zM88 90h44v8H88zM138 90h44v8h-44z"/>',
  fields: [
    heading({ sq: 'Kush flet', en: 'Who speaks' }),
    intro(),
    {
      name: 'summit',
      type: 'relationship',
      relationTo: 'summits',
      label: { sq: 'Samiti', en: 'Summit' },
      required: true,
    },
    {
      name: 'people',
      type: 'relationship',
      relationTo: 'people',
      hasMany: true,
      maxRows: 24,
      label: { sq: 'Cilët', en: 'Which' },
      admin: {
        description: {
          sq: 'Shfaqen në këtë rend. Bosh: të gjithë, fjalët kryesore në fillim.',
          en: 'They are shown in this order. Empty: all, those of keynotes first.',
        },
      },
    },
    {
      name: 'limit',
      type: 'number',
      label: { sq: 'Më së shumti', en: 'At most' },
      required: true,
      defaultValue: 12,
      min: 1,
      max: 60,
    },
  ],
});

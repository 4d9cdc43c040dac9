import { intro, line } from '../../fields/text.ts';
import { defineBlock } from '../define.ts';

export const helpConfig = defineBlock({
  type: 'help',
  interfaceName: 'HelpBlock',
  singular: { sq: 'Merr ndihmë', en: 'Get help' },
  plural: { sq: 'Merr ndihmë', en: 'Get help' },
  group: 'act',
  drawing:
    '<path class="b" d="M32 28h100v10H32z"/><rect class="c" x="32" y="52" width="176" height="38" rx="6"/><rect class="c" x="32" y="98" width="176" height="38" rx="6"/><path class="b" d="M44 66h70v9H44zM44 112h84v9H44z"/><rect class="a" x="150" y="61" width="46" height="20" rx="10"/><rect class="a" x="150" y="107" width="46" height="20" rx="10"/>',
  fields: [
    line({
      name: 'heading',
      label: { sq: 'Titulli', en: 'Heading' },
      max: 120,
      required: true,
      example: { sq: 'Nuk je vetëm', en: 'You are not alone' },
    }),
    intro(),
    {
      name: 'services',
      type: 'relationship',
      relationTo: 'help-services',
      hasMany: true,
      maxRows: 12,
      label: { sq: 'Shërbimet', en: 'Services' },
      admin: {
        description: {
          sq: 'Në këtë rend. Bosh: të gjitha shërbimet e fushatës.',
          en: 'In this order. Empty: all services of the campaign.',
        },
      },
    },
  ],
});

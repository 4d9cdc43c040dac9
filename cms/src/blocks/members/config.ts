import { heading, intro } from '../../fields/text.ts';
import { defineBlock } from '../define.ts';

export const membersConfig = defineBlock({
  type: 'members',
  interfaceName: 'MembersBlock',
  singular: { sq: 'Anëtarët', en: 'Members' },
  plural: { sq: 'Blloqe me anëtarë', en: 'Blocks of members' },
  group: 'lists',
  drawing:
    '<path class="c" d="M32 28h46v40H32zM87 28h46v40H87zM142 28h46v40h-46zM32 80h46v40H32zM87 80h46v40H87zM142 80h46v40h-46z"/><circle class="a" cx="55" cy="46" r="10"/><circle class="b" cx="110" cy="46" r="10"/><circle class="a" cx="165" cy="46" r="10"/><circle class="b" cx="55" cy="98" r="10"/><circle class="a" cx="110" cy="98" r="10"/><circle class="b" cx="165" cy="98" r="10"/>',
  fields: [
    heading({ sq: 'Anëtarët e Aleancës', en: 'Members of the Alliance' }),
    intro(),
    {
      name: 'group',
      type: 'relationship',
      relationTo: 'groups',
      label: { sq: 'Grupi', en: 'Group' },
      required: true,
    },
    {
      name: 'show',
      type: 'select',
      hasMany: true,
      required: true,
      label: { sq: 'Çfarë tregohet', en: 'What is shown' },
      defaultValue: ['list'],
      options: [
        { value: 'figures', label: { sq: 'Sa janë', en: 'How many there are' } },
        { value: 'map', label: { sq: 'Harta e qarqeve', en: 'Map of the counties' } },
        { value: 'list', label: { sq: 'Lista, më të rinjtë në fillim', en: 'List, the newest first' } },
      ],
    },
    {
      name: 'limit',
      type: 'number',
      label: { sq: 'Në listë, më së shumti', en: 'In the list at most' },
      required: true,
      defaultValue: 12,
      min: 1,
      max: 60,
    },
  ],
});

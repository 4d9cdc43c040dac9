import type { PartnerRole } from '@bashke/content';
import { intro, line } from '../../fields/text.ts';
import type { Words } from '../../fields/words.ts';
import { defineBlock } from '../define.ts';

const roles = {
  organiser: { sq: 'Organizatorët', en: 'Organisers' },
  partner: { sq: 'Partnerët', en: 'Partners' },
  'co-funder': { sq: 'Bashkëfinancuesit', en: 'Co-funders' },
} satisfies Record<PartnerRole, Words>;

export const partnersConfig = defineBlock({
  type: 'partners',
  interfaceName: 'PartnersBlock',
  singular: { sq: 'Partnerët', en: 'Partners' },
  plural: { sq: 'Partnerët', en: 'Partners' },
  group: 'lists',
  drawing:
    '<path class="b" d="M32 30h90v10H32z"/><rect class="c" x="32" y="56" width="52" height="34" rx="4"/><rect class="c" x="94" y="56" width="52" height="34" rx="4"/><rect class="c" x="156" y="56" width="52" height="34" rx="4"/><rect class="c" x="32" y="100" width="52" height="34" rx="4"/><rect class="c" x="94" y="100" width="52" height="34" rx="4"/><circle class="a" cx="58" cy="73" r="9"/><path class="a" d="M111 66h18v14h-18zM172 80l10-16 10 16zM48 110h20v14H48z"/><circle class="a" cx="120" cy="117" r="9"/>',
  fields: [
    line({
      name: 'heading',
      label: { sq: 'Titulli', en: 'Heading' },
      max: 120,
      required: true,
      example: { sq: 'Kush qëndron pas fushatës', en: 'Who stands behind the campaign' },
    }),
    intro(),
    {
      name: 'roles',
      type: 'select',
      hasMany: true,
      label: { sq: 'Cilët shfaqen', en: 'Which ones are shown' },
      options: Object.entries(roles).map(([value, label]) => ({ value, label })),
      admin: {
        description: {
          sq: 'Në rendin që zgjidhni. Bosh: të gjithë. Vetë partnerët zgjidhen te fushata.',
          en: 'In the order you choose. Empty: all of them. The partners themselves are chosen in the campaign.',
        },
      },
    },
  ],
});

import { isPageOfCampaign } from '../../fields/page-of-campaign.ts';
import { heading } from '../../fields/text.ts';
import { defineBlock } from '../define.ts';

export const pageListConfig = defineBlock({
  type: 'page-list',
  interfaceName: 'PageListBlock',
  singular: { sq: 'Listë faqesh', en: 'List of pages' },
  plural: { sq: 'Lista faqesh', en: 'Lists of pages' },
  group: 'lists',
  drawing:
    '<path class="c" d="M32 28h44v30H32zM32 66h44v30H32zM32 104h44v30H32z"/><path class="a" d="M88 32h100v8H88zM88 70h84v8H88zM88 108h110v8H88z"/><path class="b" d="M88 46h120v6H88zM88 84h108v6H88zM88 122h96v6H88z"/>',
  fields: [
    heading({ sq: 'Lajmet e fundit', en: 'Latest news' }),
    {
      name: 'source',
      type: 'select',
      label: { sq: 'Cilat faqe', en: 'Which pages' },
      required: true,
      defaultValue: 'news',
      options: [
        { value: 'news', label: { sq: 'Lajmet, më të rejat në fillim', en: 'The news, newest first' } },
        { value: 'chosen', label: { sq: 'Faqet që zgjedh unë', en: 'Pages that I choose' } },
      ],
      admin: { isClearable: false },
    },
    {
      name: 'pages',
      type: 'relationship',
      relationTo: 'pages',
      hasMany: true,
      maxRows: 24,
      label: { sq: 'Faqet', en: 'Pages' },
      filterOptions: isPageOfCampaign,
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
      admin: { description: { sq: 'Sa faqe shfaqen.', en: 'How many pages are shown.' } },
    },
  ],
});

import { line, prose } from '../../fields/text.ts';
import { defineBlock } from '../define.ts';

export const quoteConfig = defineBlock({
  type: 'quote',
  interfaceName: 'QuoteBlock',
  singular: { sq: 'Fjalët e dikujt', en: 'Quotation' },
  plural: { sq: 'Fjalë njerëzish', en: 'Quotations' },
  group: 'text',
  drawing:
    '<path class="a" d="M36 44h18v18L44 80h-8zM62 44h18v18L70 80h-8z"/><path class="b" d="M92 50h116v8H92zM92 66h104v8H92zM92 82h84v8H92z"/><circle class="c" cx="102" cy="116" r="10"/><path class="c" d="M120 112h56v7h-56z"/>',
  fields: [
    prose({
      name: 'text',
      label: { sq: 'Çfarë tha', en: 'What was said' },
      max: 600,
      required: true,
      help: {
        sq: 'Pa thonjëza: faqja i vë vetë.',
        en: 'Without quotation marks: the page adds them.',
      },
    }),
    {
      name: 'person',
      type: 'relationship',
      relationTo: 'people',
      label: { sq: 'Kush e tha (nga lista e personave)', en: 'Who said it (from the list of people)' },
    },
    line({
      name: 'by',
      label: { sq: 'Ose një emër a pseudonim', en: 'Or a name or alias' },
      max: 80,
      help: {
        sq: 'Kur personi nuk është në listë. Për fëmijët: kurrë emri i vërtetë.',
        en: 'When the person is not on the list. For children: never the real name.',
      },
      example: { sq: 'p.sh. „Bora“', en: 'e.g. “Bora”' },
    }),
    line({
      name: 'role',
      label: { sq: 'Kush është', en: 'Who that is' },
      max: 120,
      help: {
        sq: 'Pa e zbuluar fëmijën: as shkolla, as mosha e saktë.',
        en: 'Without giving a child away: no school, no exact age.',
      },
      example: { sq: 'nxënëse', en: 'pupil' },
    }),
  ],
});

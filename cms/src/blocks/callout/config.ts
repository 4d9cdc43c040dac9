import { richText } from '../../fields/rich-text/config.ts';
import { heading } from '../../fields/text.ts';
import { defineBlock } from '../define.ts';

export const calloutConfig = defineBlock({
  type: 'callout',
  interfaceName: 'CalloutBlock',
  singular: { sq: 'Shënim i dukshëm', en: 'Callout' },
  plural: { sq: 'Shënime të dukshme', en: 'Callouts' },
  group: 'text',
  drawing:
    '<rect class="c" x="28" y="44" width="184" height="72" rx="8"/><path class="a" d="M28 44h8v72h-8z"/><path class="b" d="M52 60h70v10H52zM52 82h140v7H52zM52 96h112v7H52z"/>',
  fields: [
    {
      name: 'tone',
      type: 'select',
      label: { sq: 'Lloji', en: 'Kind' },
      required: true,
      defaultValue: 'tip',
      options: [
        { value: 'tip', label: { sq: 'Këshillë: ndihmon', en: 'Tip: it helps' } },
        {
          value: 'warning',
          label: { sq: 'E rëndësishme: duhet mbajtur parasysh', en: 'Keep in mind: it matters' },
        },
        {
          value: 'danger',
          label: { sq: 'Nuk duhet bërë: sjell rrezik', en: 'Do not do this: it is dangerous' },
        },
      ],
      admin: { isClearable: false },
    },
    heading({ sq: 'Mos i fshi provat', en: 'Do not delete the evidence' }),
    richText({
      name: 'body',
      label: { sq: 'Teksti', en: 'Text' },
      required: true,
      help: { sq: 'Mjaftojnë dy a tri fjali.', en: 'Two or three sentences are enough.' },
    }),
  ],
});

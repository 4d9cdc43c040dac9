import { linkFields } from '../../fields/link/config.ts';
import { picture } from '../../fields/picture.ts';
import { line, prose } from '../../fields/text.ts';
import { defineBlock } from '../define.ts';

export const heroConfig = defineBlock({
  type: 'hero',
  interfaceName: 'HeroBlock',
  singular: { sq: 'Hapja e faqes', en: 'Opening' },
  plural: { sq: 'Hapje faqesh', en: 'Openings' },
  group: 'text',
  drawing:
    '<path class="b" d="M20 44h96v14H20zM20 66h72v14H20z"/><path class="c" d="M20 90h90v6H20zM20 102h76v6H20z"/><rect class="a" x="20" y="120" width="52" height="16" rx="8"/><circle class="c" cx="176" cy="84" r="44"/><path class="a" d="m150 108 26-44 26 44z"/>',
  fields: [
    line({
      name: 'heading',
      label: { sq: 'Titulli i madh', en: 'Main heading' },
      max: 120,
      required: true,
      help: {
        sq: 'Gjëja e parë që lexon vizitori: e shkurtër, me folje.',
        en: 'The first thing a visitor reads: short, with a verb.',
      },
      example: { sq: 'Ti mund ta ndalosh', en: 'You can stop it' },
    }),
    prose({
      name: 'lead',
      label: { sq: 'Fjalia hyrëse', en: 'Lead' },
      max: 400,
      help: { sq: 'Një ose dy fjali nën titull.', en: 'One or two sentences under the heading.' },
    }),
    {
      name: 'actions',
      type: 'array',
      label: { sq: 'Butonat', en: 'Buttons' },
      labels: { singular: { sq: 'Buton', en: 'Button' }, plural: { sq: 'Butona', en: 'Buttons' } },
      maxRows: 2,
      admin: {
        description: {
          sq: 'I pari është hapi kryesor. Më së shumti dy.',
          en: 'The first one is the main step. Two at most.',
        },
      },
      fields: linkFields(),
    },
    picture({
      name: 'picture',
      label: { sq: 'Fotografia', en: 'Picture' },
      help: {
        sq: 'Pa fotografi, faqja merr një vizatim të temës.',
        en: 'Without one, the page gets a drawing of its theme.',
      },
    }),
  ],
});

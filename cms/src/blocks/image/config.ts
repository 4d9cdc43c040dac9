import { picture } from '../../fields/picture.ts';
import { prose } from '../../fields/text.ts';
import { defineBlock } from '../define.ts';

export const imageConfig = defineBlock({
  type: 'image',
  interfaceName: 'ImageBlock',
  singular: { sq: 'Fotografi', en: 'Picture' },
  plural: { sq: 'Fotografi', en: 'Pictures' },
  group: 'show',
  drawing:
    '<path class="c" d="M40 24h160v92H40z"/><circle class="a" cx="76" cy="52" r="12"/><path class="a" d="m52 108 44-36 28 22 32-30 36 44z"/><path class="b" d="M40 126h110v7H40z"/>',
  fields: [
    picture({ name: 'picture', label: { sq: 'Fotografia', en: 'Picture' }, required: true }),
    prose({
      name: 'caption',
      label: { sq: 'Teksti nën fotografi', en: 'Caption' },
      max: 300,
      help: {
        sq: 'Çfarë duhet ditur për fotografinë. Teksti alternativ shkruhet te vetë fotografia.',
        en: 'What one should know about the picture. Its alternative text belongs to the picture itself.',
      },
    }),
    {
      name: 'width',
      type: 'select',
      label: { sq: 'Sa vend zë', en: 'How much room it takes' },
      required: true,
      defaultValue: 'content',
      options: [
        { value: 'content', label: { sq: 'Sa kolona e tekstit', en: 'The text column' } },
        { value: 'wide', label: { sq: 'Më e gjerë se teksti', en: 'Wider than the text' } },
        { value: 'full', label: { sq: 'Nga njëri skaj në tjetrin', en: 'From edge to edge' } },
      ],
      admin: { isClearable: false },
    },
  ],
});

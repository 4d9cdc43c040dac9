import { picture } from '../../fields/picture.ts';
import { target } from '../../fields/target/config.ts';
import { heading, intro, line, prose } from '../../fields/text.ts';
import { defineBlock } from '../define.ts';

export const cardsConfig = defineBlock({
  type: 'cards',
  interfaceName: 'CardsBlock',
  singular: { sq: 'Karta', en: 'Cards' },
  plural: { sq: 'Karta', en: 'Cards' },
  group: 'act',
  drawing:
    '<path class="b" d="M24 26h80v10H24z"/><path class="c" d="M24 50h58v84H24zM91 50h58v84H91zM158 50h58v84h-58z"/><path class="a" d="M24 50h58v28H24zM91 50h58v28H91zM158 50h58v28h-58z"/><path class="b" d="M32 90h40v7H32zM99 90h40v7H99zM166 90h40v7h-40z"/>',
  fields: [
    heading({ sq: 'Kush je ti?', en: 'Who are you?' }),
    intro(),
    {
      name: 'cards',
      type: 'array',
      label: { sq: 'Kartat', en: 'Cards' },
      labels: { singular: { sq: 'Kartë', en: 'Card' }, plural: { sq: 'Karta', en: 'Cards' } },
      required: true,
      minRows: 1,
      maxRows: 12,
      fields: [
        line({
          name: 'heading',
          label: { sq: 'Titulli i kartës', en: 'Heading of the card' },
          max: 80,
          required: true,
          example: { sq: 'Për fëmijët', en: 'For children' },
        }),
        prose({ name: 'text', label: { sq: 'Teksti', en: 'Text' }, max: 300 }),
        target({
          required: false,
          label: { sq: 'Ku çon karta', en: 'Where the card leads' },
        }),
        picture({ name: 'picture', label: { sq: 'Fotografia', en: 'Picture' } }),
      ],
    },
  ],
});

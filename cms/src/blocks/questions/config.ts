import { richText } from '../../fields/rich-text/config.ts';
import { heading, line } from '../../fields/text.ts';
import { defineBlock } from '../define.ts';

export const questionsConfig = defineBlock({
  type: 'questions',
  interfaceName: 'QuestionsBlock',
  singular: { sq: 'Pyetje dhe përgjigje', en: 'Questions and answers' },
  plural: { sq: 'Pyetje dhe përgjigje', en: 'Questions and answers' },
  group: 'text',
  drawing:
    '<path class="c" d="M32 30h176v26H32zM32 62h176v44H32zM32 112h176v26H32z"/><path class="a" d="M188 39h10v8h-10zM188 71h10v8h-10zM188 121h10v8h-10z"/><path class="b" d="M42 39h100v8H42zM42 71h120v8H42zM42 121h84v8H42z"/><path class="b" opacity=".5" d="M42 86h132v5H42zM42 95h110v5H42z"/>',
  fields: [
    heading({ sq: 'Pyetjet më të shpeshta', en: 'Frequently asked questions' }),
    {
      name: 'questions',
      type: 'array',
      label: { sq: 'Pyetjet', en: 'Questions' },
      labels: { singular: { sq: 'Pyetje', en: 'Question' }, plural: { sq: 'Pyetje', en: 'Questions' } },
      required: true,
      minRows: 1,
      maxRows: 40,
      fields: [
        line({
          name: 'question',
          label: { sq: 'Pyetja', en: 'Question' },
          max: 200,
          required: true,
          help: { sq: 'Me fjalët e atij që pyet.', en: 'In the words of the one who asks.' },
          example: { sq: 'A duhet t’i tregoj dikujt?', en: 'Should I tell somebody?' },
        }),
        richText({ name: 'answer', label: { sq: 'Përgjigjja', en: 'Answer' }, required: true }),
      ],
    },
  ],
});

import type { Field } from 'payload';
import { line } from '../text.ts';
import { target } from '../target/config.ts';

/** The words of a link and where it leads. `max`: most characters of the words. */
export const linkFields = ({ max = 80 }: { max?: number } = {}): Field[] => [
  line({
    name: 'label',
    label: { sq: 'Teksti i lidhjes', en: 'Link text' },
    max,
    required: true,
    help: {
      sq: 'Shkruani çfarë gjen lexuesi atje. Jo „Kliko këtu“.',
      en: 'Say what the reader finds there. Not “Click here”.',
    },
    example: { sq: 'Merr ndihmë tani', en: 'Get help now' },
  }),
  target({ label: { sq: 'Ku çon', en: 'Where it leads' } }),
];

import type { Condition, Field, TextFieldSingleValidation } from 'payload';
import { languageOptions } from '../../../fields/languages.ts';
import { recordedPeople } from '../../../fields/people.ts';
import { line } from '../../../fields/text.ts';
import { messages } from '../../../i18n/messages.ts';
import { say } from '../../../i18n/say.ts';

const MAXIMUM = 250;

const isDocument: Condition = (data) => data?.['kind'] === 'document';
const mayBeImage: Condition = (data) => data?.['kind'] !== 'document';
const needsWords: Condition = (data) => data?.['kind'] !== 'document' && !data?.['decorative'];

/** Words for those who cannot see the picture; a decorative one has none. */
const isDescribed: TextFieldSingleValidation = (value, { data, req }) => {
  const { kind, decorative } = data as { kind?: string; decorative?: boolean };
  if (kind === 'document' || decorative) return true;
  if (!value?.trim()) return say(req, messages.altMissing);
  return value.length <= MAXIMUM || req.t('validation:shorterThanMax', { maxLength: MAXIMUM, label: '' });
};

const percent = (name: 'x' | 'y', sq: string, en: string): Field => ({
  name,
  type: 'number',
  label: { sq, en },
  min: 0,
  max: 100,
  defaultValue: 50,
  admin: { step: 1 },
});

/** What people write about a file. */
export const editorFields: Field[] = [
  {
    name: 'alt',
    type: 'text',
    label: { sq: 'Teksti alternativ', en: 'Alternative text' },
    localized: true,
    maxLength: MAXIMUM,
    validate: isDescribed,
    admin: {
      condition: needsWords,
      description: {
        sq: 'Çfarë tregon fotografia, me një fjali, për ata që nuk e shohin. Në çdo gjuhë.',
        en: 'What the picture shows, in one sentence, for those who cannot see it. In every language.',
      },
    },
  },
  {
    name: 'decorative',
    type: 'checkbox',
    label: { sq: 'Dekorative', en: 'Decorative' },
    defaultValue: false,
    admin: {
      condition: mayBeImage,
      description: {
        sq: 'Fotografia nuk thotë asgjë që nuk e thotë teksti: atëherë nuk ka tekst alternativ.',
        en: 'The picture says nothing that the text does not: it then has no alternative text.',
      },
    },
  },
  {
    ...line({
      name: 'credit',
      label: { sq: 'Kush e ka bërë', en: 'Who made it' },
      max: 160,
      localized: false,
      help: { sq: 'Siç duhet përmendur autori.', en: 'As the author should be credited.' },
    }),
  },
  {
    name: 'focus',
    type: 'group',
    label: { sq: 'Pika kryesore', en: 'Focal point' },
    admin: {
      condition: mayBeImage,
      description: {
        sq: 'Çfarë duhet të mbetet e dukshme kur fotografia pritet, në përqindje nga e majta dhe nga lart.',
        en: 'What must stay visible when the picture is cropped, in per cent from the left and from the top.',
      },
    },
    fields: [
      {
        type: 'row',
        fields: [
          percent('x', 'Nga e majta (%)', 'From the left (%)'),
          percent('y', 'Nga lart (%)', 'From the top (%)'),
        ],
      },
    ],
  },
  recordedPeople(
    { sq: 'Kush njihet në fotografi', en: 'Who can be recognised in the picture' },
    {
      sq: 'Fotografia tregohet vetëm sa kohë që secili prej tyre ka pëlqim të vlefshëm për fytyrën.',
      en: 'The picture is shown only while each of them has a valid consent for their face.',
    },
  ),
  {
    name: 'language',
    type: 'select',
    label: { sq: 'Gjuha e dokumentit', en: 'Language of the document' },
    options: languageOptions,
    admin: { condition: isDocument, isClearable: true },
  },
];

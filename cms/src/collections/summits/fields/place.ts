import type { ArrayField, Field, TextFieldSingleValidation } from 'payload';
import { languageOptions } from '../../../fields/languages.ts';
import { richText } from '../../../fields/rich-text/config.ts';
import { line, prose } from '../../../fields/text.ts';
import { isWebAddress } from '../../../fields/validate.ts';
import type { Words } from '../../../fields/words.ts';
import { messages } from '../../../i18n/messages.ts';
import { say } from '../../../i18n/say.ts';

const isTimeOfDay: TextFieldSingleValidation = (value, { req }) =>
  /^([01]\d|2[0-3]):[0-5]\d$/.test(value ?? '') || say(req, messages.timeOfDay);

const time = (name: string, label: Words, defaultValue: string): Field => ({
  name,
  type: 'text',
  label,
  required: true,
  defaultValue,
  validate: isTimeOfDay,
  admin: { width: '30%', placeholder: '09:00' },
});

const days: ArrayField = {
  name: 'days',
  type: 'array',
  label: { sq: 'Ditët', en: 'Days' },
  labels: { singular: { sq: 'Ditë', en: 'Day' }, plural: { sq: 'Ditë', en: 'Days' } },
  minRows: 1,
  maxRows: 7,
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'day',
          type: 'date',
          label: { sq: 'Data', en: 'Date' },
          required: true,
          admin: { width: '40%', date: { pickerAppearance: 'dayOnly', displayFormat: 'd.M.yyyy' } },
        },
        time('opens', { sq: 'Hapet', en: 'Opens' }, '09:00'),
        time('closes', { sq: 'Mbyllet', en: 'Closes' }, '17:00'),
      ],
    },
  ],
};

const rooms: ArrayField = {
  name: 'rooms',
  type: 'array',
  label: { sq: 'Sallat', en: 'Rooms' },
  labels: { singular: { sq: 'Sallë', en: 'Room' }, plural: { sq: 'Salla', en: 'Rooms' } },
  maxRows: 12,
  fields: [
    {
      type: 'row',
      fields: [
        line({ name: 'names', label: { sq: 'Emri', en: 'Name' }, max: 60 }),
        {
          name: 'capacity',
          type: 'number',
          label: { sq: 'Vende', en: 'Seats' },
          min: 1,
          max: 10_000,
          admin: { width: '30%', step: 1 },
        },
      ],
    },
  ],
};

const tracks: ArrayField = {
  name: 'tracks',
  type: 'array',
  label: { sq: 'Temat e programit', en: 'Tracks' },
  labels: { singular: { sq: 'Temë', en: 'Track' }, plural: { sq: 'Tema', en: 'Tracks' } },
  maxRows: 12,
  fields: [
    {
      type: 'row',
      fields: [
        line({ name: 'names', label: { sq: 'Emri', en: 'Name' }, max: 60 }),
        {
          name: 'color',
          type: 'number',
          label: { sq: 'Ngjyra (1–6)', en: 'Colour (1–6)' },
          required: true,
          defaultValue: 1,
          min: 1,
          max: 6,
          admin: { width: '30%', step: 1 },
        },
      ],
    },
  ],
};

/** When and where a summit takes place, and in which languages. */
export const placeFields: Field[] = [
  days,
  line({ name: 'venueName', label: { sq: 'Vendi', en: 'Venue' }, max: 120 }),
  prose({ name: 'venueAddress', label: { sq: 'Adresa', en: 'Address' }, max: 300 }),
  richText({
    name: 'venueAccess',
    label: { sq: 'Si arrihet dhe si hyhet', en: 'Getting there and getting in' },
    help: {
      sq: 'Shkallë, ashensor, tualet, vende për karrige me rrota, dhomë e qetë, transporti.',
      en: 'Steps, lift, toilets, wheelchair places, quiet room, transport.',
    },
  }),
  {
    name: 'map',
    type: 'text',
    label: { sq: 'Harta në internet', en: 'Map on the web' },
    validate: isWebAddress,
    maxLength: 2000,
    admin: { placeholder: 'https://…' },
  },
  rooms,
  tracks,
  {
    type: 'row',
    fields: [
      {
        name: 'spokenLanguages',
        type: 'select',
        hasMany: true,
        required: true,
        label: { sq: 'Gjuhët që fliten', en: 'Languages spoken' },
        defaultValue: ['sq'],
        options: languageOptions,
      },
      {
        name: 'interpretation',
        type: 'select',
        hasMany: true,
        label: { sq: 'Përkthim në', en: 'Interpretation into' },
        options: languageOptions,
      },
    ],
  },
  { name: 'signLanguage', type: 'checkbox', label: { sq: 'Gjuha e shenjave', en: 'Sign language' } },
  { name: 'captions', type: 'checkbox', label: { sq: 'Titra në sallë', en: 'Captions in the room' } },
  {
    name: 'livestream',
    type: 'text',
    label: { sq: 'Transmetimi drejtpërdrejt', en: 'Livestream' },
    validate: isWebAddress,
    maxLength: 2000,
    admin: {
      placeholder: 'https://www.youtube.com/watch?v=…',
      description: {
        sq: 'YouTube ose Vimeo. Ngarkohet vetëm kur vizitori e kërkon.',
        en: 'YouTube or Vimeo. It is loaded only when a visitor asks for it.',
      },
    },
  },
];

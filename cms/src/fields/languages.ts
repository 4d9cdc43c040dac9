import { languages } from '@bashke/content';
import type { SelectField } from 'payload';
import type { Words } from './words.ts';

const names = { sq: { sq: 'Shqip', en: 'Albanian' }, en: { sq: 'Anglisht', en: 'English' } } satisfies Record<
  (typeof languages)[number],
  Words
>;

/** The languages of the studio and of microsites as choices. */
export const languageOptions = languages.map((value) => ({ value, label: names[value] }));

/** The languages that are switched on for a document, the default first. */
export const languagesField = (help: Words): SelectField => ({
  name: 'languages',
  type: 'select',
  label: { sq: 'Gjuhët', en: 'Languages' },
  hasMany: true,
  required: true,
  defaultValue: [...languages],
  options: languageOptions,
  hooks: {
    // The default language comes first, whatever the order of choosing.
    beforeChange: [
      ({ value }) =>
        Array.isArray(value) ? languages.filter((language) => value.includes(language)) : value,
    ],
  },
  admin: { position: 'sidebar', description: help },
});

import type { Field } from 'payload';
import { richText } from '../../../fields/rich-text/config.ts';
import { line, prose } from '../../../fields/text.ts';
import { titledDocuments } from '../../../fields/titled-documents/config.ts';

/** What the overview of a summit says. */
export const textFields: Field[] = [
  line({
    name: 'title',
    label: { sq: 'Emri', en: 'Name' },
    max: 120,
    example: { sq: 'Samiti i parë për Siguri Online', en: '1st Safe Online Summit' },
  }),
  line({
    name: 'secondName',
    label: { sq: 'Emri i dytë', en: 'Second name' },
    max: 160,
    example: {
      sq: 'Forumi i 11-të Kombëtar për Internet më të Sigurt',
      en: '11th National Forum on Safer Internet',
    },
  }),
  line({
    name: 'theme',
    label: { sq: 'Tema', en: 'Theme' },
    max: 200,
    help: { sq: 'Për çfarë është, në një rresht.', en: 'What it is about, in one line.' },
  }),
  prose({
    name: 'summary',
    label: { sq: 'Përmbledhja', en: 'Summary' },
    max: 300,
    help: { sq: 'Një ose dy fjali për listat.', en: 'One or two sentences for lists.' },
  }),
  richText({ name: 'about', label: { sq: 'Rreth samitit', en: 'About the summit' } }),
  titledDocuments({
    name: 'documents',
    label: { sq: 'Dokumente për shkarkim', en: 'Documents to download' },
    max: 40,
  }),
];

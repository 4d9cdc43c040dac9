import { explainNote, explainRemoved, intakeNotes, removedInfos } from '@bashke/intake';
import type { Condition, Field } from 'payload';
import { isNobody } from '../../../access/is-nobody.ts';

/** Nobody writes what the intake found out; it comes in behind field access. */
const closed = { create: isNobody, update: isNobody };

/** Shown once there is something to show. */
const has =
  (name: string): Condition =>
  (data) =>
    Array.isArray(data?.[name]) ? data[name].length > 0 : Boolean(data?.[name]);

/** What the intake made of a file. */
export const madeFields: Field[] = [
  {
    name: 'kind',
    access: closed,
    type: 'select',
    label: { sq: 'Lloji', en: 'Kind' },
    options: [
      { value: 'image', label: { sq: 'Fotografi', en: 'Picture' } },
      { value: 'document', label: { sq: 'Dokument', en: 'Document' } },
    ],
    index: true,
    admin: { readOnly: true, position: 'sidebar', condition: has('kind') },
  },
  {
    name: 'removed',
    access: closed,
    type: 'select',
    hasMany: true,
    label: { sq: 'Çfarë hoqëm nga skedari', en: 'What we removed from the file' },
    options: removedInfos.map((value) => ({
      value,
      label: { sq: explainRemoved(value, 'sq'), en: explainRemoved(value, 'en') },
    })),
    admin: { readOnly: true, position: 'sidebar', condition: has('removed') },
  },
  {
    name: 'notes',
    access: closed,
    type: 'select',
    hasMany: true,
    label: { sq: 'Çfarë bëmë tjetër', en: 'What else we did' },
    options: intakeNotes.map((value) => ({
      value,
      label: { sq: explainNote(value, 'sq'), en: explainNote(value, 'en') },
    })),
    admin: {
      readOnly: true,
      position: 'sidebar',
      condition: has('notes'),
    },
  },
  {
    name: 'color',
    access: closed,
    type: 'text',
    label: { sq: 'Ngjyra', en: 'Colour' },
    admin: { hidden: true },
  },
  {
    name: 'variants',
    access: closed,
    type: 'json',
    label: { sq: 'Madhësitë', en: 'Sizes' },
    admin: { hidden: true },
  },
  {
    name: 'format',
    access: closed,
    type: 'text',
    label: { sq: 'Formati', en: 'Format' },
    admin: { hidden: true },
  },
  {
    name: 'storedFile',
    access: closed,
    type: 'text',
    label: { sq: 'Emri në arkiv', en: 'Name in the store' },
    index: true,
    admin: { hidden: true },
  },
  {
    name: 'fileName',
    access: closed,
    type: 'text',
    label: { sq: 'Emri i skedarit', en: 'File name' },
    admin: {
      readOnly: true,
      position: 'sidebar',
      description: {
        sq: 'Emri me të cilin e shkarkon vizitori.',
        en: 'The name under which a visitor saves it.',
      },
      condition: (data) => data?.['kind'] === 'document',
    },
  },
  {
    name: 'bytes',
    access: closed,
    type: 'number',
    label: { sq: 'Bajte', en: 'Bytes' },
    admin: { hidden: true },
  },
  {
    name: 'pages',
    access: closed,
    type: 'number',
    label: { sq: 'Faqe', en: 'Pages' },
    admin: { readOnly: true, position: 'sidebar', condition: (data) => data?.['kind'] === 'document' },
  },
  {
    name: 'contribution',
    access: closed,
    type: 'relationship',
    relationTo: 'contributions',
    maxDepth: 0,
    label: { sq: 'Kontributi', en: 'Contribution' },
    index: true,
    admin: { readOnly: true, position: 'sidebar', condition: has('contribution') },
  },
  {
    name: 'createdBy',
    type: 'relationship',
    relationTo: 'users',
    maxDepth: 0,
    label: { sq: 'Kush e ngarkoi', en: 'Uploaded by' },
    index: true,
    access: closed,
    admin: { readOnly: true, position: 'sidebar', condition: has('createdBy') },
  },
];

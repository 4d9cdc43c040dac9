import { explainNote, explainRemoved, intakeNotes, removedInfos } from '@bashke/intake';
import type { CollectionConfig } from 'payload';
import { isAuthor } from '../../access/is-author.ts';
import { isNobody } from '../../access/is-nobody.ts';
import { isStaff } from '../../access/is-staff.ts';
import { recordedPeople } from '../../fields/people.ts';
import { line } from '../../fields/text.ts';
import { publishing } from '../../publishing/triggers.ts';
import { consentsPanel, listenPanel, showingPanel } from '../../studio/fields.ts';
import { menu } from '../menu.ts';
import { recordingEndpoints } from './endpoints.ts';
import { removeFiles } from './hooks/remove-files.ts';

const published = publishing('recordings');

/** Nobody writes what the intake found out; it comes in behind field access. */
const closed = { create: isNobody, update: isNobody };

/** Sound and film. Every file was written by the intake; they lie in the media store, named by their content. */
export const recordings: CollectionConfig = {
  slug: 'recordings',
  labels: {
    singular: { sq: 'Incizim', en: 'Recording' },
    plural: { sq: 'Incizime', en: 'Recordings' },
  },
  access: { create: isNobody, read: isStaff, update: isAuthor, delete: isAuthor },
  disableDuplicate: true,
  endpoints: recordingEndpoints,
  hooks: { afterChange: published.afterChange, afterDelete: [removeFiles, ...published.afterDelete] },
  admin: {
    group: menu.lab,
    useAsTitle: 'title',
    defaultColumns: ['title', 'kind', 'duration', 'updatedAt'],
    components: { beforeListTable: ['/studio/recording-upload/RecordingUpload.tsx#RecordingUpload'] },
    description: {
      sq: 'Zë dhe video, të kontrolluara dhe pa të dhëna të fshehura.',
      en: 'Sound and video, checked and without hidden data.',
    },
  },
  fields: [
    showingPanel,
    consentsPanel,
    listenPanel,
    line({
      name: 'title',
      label: { sq: 'Emri në studio', en: 'Name in the studio' },
      max: 120,
      required: true,
      localized: false,
    }),
    recordedPeople(
      { sq: 'Kush dëgjohet ose shihet', en: 'Who is heard or seen' },
      {
        sq: 'Incizimi tregohet vetëm për sa kohë që secili prej tyre ka pëlqim të vlefshëm.',
        en: 'The recording is shown only while each of them has a valid consent.',
      },
    ),
    {
      name: 'kind',
      type: 'select',
      label: { sq: 'Lloji', en: 'Kind' },
      required: true,
      access: closed,
      options: [
        { value: 'audio', label: { sq: 'Zë', en: 'Sound' } },
        { value: 'video', label: { sq: 'Video', en: 'Video' } },
      ],
      admin: { readOnly: true, position: 'sidebar' },
    },
    {
      name: 'duration',
      type: 'number',
      label: { sq: 'Zgjat (sekonda)', en: 'Length (seconds)' },
      required: true,
      access: closed,
      admin: { readOnly: true, position: 'sidebar' },
    },
    {
      name: 'removed',
      type: 'select',
      hasMany: true,
      access: closed,
      label: { sq: 'Çfarë hoqëm nga skedari', en: 'What we removed from the file' },
      options: removedInfos.map((value) => ({
        value,
        label: { sq: explainRemoved(value, 'sq'), en: explainRemoved(value, 'en') },
      })),
      admin: { readOnly: true, position: 'sidebar' },
    },
    {
      name: 'notes',
      type: 'select',
      hasMany: true,
      access: closed,
      label: { sq: 'Çfarë bëmë tjetër', en: 'What else we did' },
      options: intakeNotes.map((value) => ({
        value,
        label: { sq: explainNote(value, 'sq'), en: explainNote(value, 'en') },
      })),
      admin: { readOnly: true, position: 'sidebar' },
    },
    {
      name: 'contribution',
      type: 'relationship',
      relationTo: 'contributions',
      label: { sq: 'Kontributi', en: 'Contribution' },
      index: true,
      maxDepth: 0,
      access: closed,
      admin: { readOnly: true, position: 'sidebar' },
    },
    {
      name: 'hash',
      type: 'text',
      label: { sq: 'Gjurma e përmbajtjes', en: 'Hash of the content' },
      index: true,
      access: closed,
      admin: { hidden: true },
    },
    {
      name: 'sources',
      type: 'json',
      label: { sq: 'Skedarët', en: 'Files' },
      required: true,
      access: closed,
      admin: { hidden: true },
    },
    {
      name: 'peaks',
      type: 'json',
      label: { sq: 'Vala e zërit', en: 'Waveform' },
      access: closed,
      admin: { hidden: true },
    },
    {
      name: 'poster',
      type: 'json',
      label: { sq: 'Pamja e parë', en: 'Poster' },
      access: closed,
      admin: { hidden: true },
    },
  ],
};

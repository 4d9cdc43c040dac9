import type { CollectionConfig } from 'payload';
import { canHandIn } from '../../access/can-hand-in.ts';
import { isAuthor } from '../../access/is-author.ts';
import { isOwnMediaOrStaff } from '../../access/is-own-media-or-staff.ts';
import { isStaff } from '../../access/is-staff.ts';
import { publishing } from '../../publishing/triggers.ts';
import { showingPanel } from '../../studio/fields.ts';
import { menu } from '../menu.ts';
import { editorFields } from './fields/editor.ts';
import { madeFields } from './fields/made.ts';
import { dropKeptFiles, keepFiles } from './hooks/keep-files.ts';
import { noteWhoMadeIt } from './hooks/note-who-made-it.ts';
import { removeFiles, removeReplacedFiles } from './hooks/remove-files.ts';
import { takeIn } from './hooks/take-in.ts';
import { sendFile } from './send-file.ts';
import { thumbnailOf } from './thumbnail.ts';

const published = publishing('media');

/** Pictures and documents. Everything that is kept was written by the intake; nothing as it was uploaded. */
export const media: CollectionConfig = {
  slug: 'media',
  labels: { singular: { sq: 'Skedar', en: 'File' }, plural: { sq: 'Media', en: 'Media' } },
  access: {
    create: canHandIn,
    read: isOwnMediaOrStaff,
    readVersions: isStaff,
    update: isAuthor,
    delete: isAuthor,
  },
  trash: true,
  disableDuplicate: true,
  upload: {
    // The store is ours: files are named by their content and written whole or not at all.
    disableLocalStorage: true,
    handlers: [sendFile],
    adminThumbnail: thumbnailOf,
    pasteURL: false,
    externalFileHeaderFilter: () => ({}),
    crop: false,
    focalPoint: false,
    bulkUpload: true,
    mimeTypes: ['image/*', 'application/pdf'],
  },
  hooks: {
    beforeOperation: [takeIn],
    beforeChange: [noteWhoMadeIt, keepFiles],
    afterChange: [removeReplacedFiles, ...published.afterChange],
    afterDelete: [removeFiles, ...published.afterDelete],
    afterError: [dropKeptFiles],
  },
  admin: {
    group: menu.shared,
    useAsTitle: 'alt',
    listSearchableFields: ['alt', 'fileName', 'credit'],
    defaultColumns: ['filename', 'alt', 'kind', 'updatedAt'],
    description: {
      sq: 'Fotografi dhe PDF. Të dhënat e fshehura, si vendi dhe emri, hiqen vetë.',
      en: 'Pictures and PDFs. Hidden data, such as place and name, is removed automatically.',
    },
  },
  fields: [showingPanel, ...editorFields, ...madeFields],
};

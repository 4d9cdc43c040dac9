import type { CollectionConfig } from 'payload';
import { isNobody } from '../../access/is-nobody.ts';
import { isSafeguarding } from '../../access/is-safeguarding.ts';
import type { Words } from '../../fields/words.ts';
import { menu } from '../menu.ts';

export const withdrawers = ['contributor', 'guardian', 'staff', 'expiry'] as const;
export type Withdrawer = (typeof withdrawers)[number];

const names = {
  contributor: { sq: 'Vetë kontribuesi', en: 'The contributor' },
  guardian: { sq: 'Kujdestari ligjor', en: 'The guardian' },
  staff: { sq: 'Stafi', en: 'Staff' },
  expiry: { sq: 'Mbaroi afati i pëlqimit', en: 'The consent ran out' },
} satisfies Record<Withdrawer, Words>;

/** The dated receipt of what was taken back. It holds no personal data: keys, counts and days alone. */
export const withdrawals: CollectionConfig = {
  slug: 'withdrawals',
  labels: { singular: { sq: 'Tërheqje', en: 'Withdrawal' }, plural: { sq: 'Tërheqje', en: 'Withdrawals' } },
  access: { create: isNobody, read: isSafeguarding, update: isNobody, delete: isNobody },
  disableDuplicate: true,
  lockDocuments: false,
  defaultSort: '-at',
  admin: {
    group: menu.protection,
    useAsTitle: 'at',
    defaultColumns: ['at', 'by', 'state', 'doneAt'],
    description: {
      sq: 'Dëftesat e pëlqimeve të tërhequra dhe të kontributeve të marra mbrapsht: kur dhe sa, pa asnjë të dhënë personale.',
      en: 'Receipts of consents withdrawn and contributions taken back: when and how much, without any personal data.',
    },
  },
  fields: [
    { name: 'at', type: 'date', label: { sq: 'Kërkuar më', en: 'Asked for' }, required: true },
    {
      name: 'by',
      type: 'select',
      label: { sq: 'Nga kush', en: 'By whom' },
      required: true,
      options: withdrawers.map((value) => ({ value, label: names[value] })),
    },
    {
      name: 'state',
      type: 'select',
      label: { sq: 'Gjendja', en: 'State' },
      required: true,
      defaultValue: 'running',
      index: true,
      options: [
        { value: 'running', label: { sq: 'Po hiqet', en: 'Being removed' } },
        { value: 'done', label: { sq: 'U hoq nga kudo', en: 'Gone everywhere' } },
      ],
    },
    { name: 'doneAt', type: 'date', label: { sq: 'U krye më', en: 'Done' } },
    { name: 'tokenHash', type: 'text', label: { sq: 'Çelësi', en: 'Key' }, index: true, hidden: true },
    { name: 'campaigns', type: 'json', label: { sq: 'Fushatat', en: 'Campaigns' }, admin: { hidden: true } },
    {
      name: 'documents',
      type: 'json',
      label: { sq: 'Dokumentet', en: 'Documents' },
      admin: { hidden: true },
    },
    // What is still to be done; nothing once it is done.
    {
      name: 'work',
      type: 'json',
      label: { sq: 'Çfarë mbetet', en: 'What is left to do' },
      admin: { hidden: true },
    },
    { name: 'files', type: 'json', label: { sq: 'Skedarët', en: 'Files' }, admin: { hidden: true } },
    {
      type: 'row',
      fields: [
        { name: 'documentCount', type: 'number', label: { sq: 'Dokumente', en: 'Documents' } },
        { name: 'fileCount', type: 'number', label: { sq: 'Skedarë', en: 'Files' } },
        { name: 'releaseCount', type: 'number', label: { sq: 'Publikime të vjetra', en: 'Old releases' } },
      ],
    },
  ],
};

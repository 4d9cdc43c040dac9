import type { CollectionConfig } from 'payload';
import { gatedAccess } from '../../access/document-access.ts';
import { isNobody } from '../../access/is-nobody.ts';
import { day } from '../../fields/day.ts';
import { picture } from '../../fields/picture.ts';
import { documentSlug } from '../../fields/slug.ts';
import { line, prose } from '../../fields/text.ts';
import { publishing } from '../../publishing/triggers.ts';
import { forgetLetters } from '../../mail/forget.ts';
import { confirmationColumn, membershipPanel, publishingPanel } from '../../studio/fields.ts';
import { drafts } from '../drafts.ts';
import { menu } from '../menu.ts';
import { countyOptions, kindOptions, sectorOptions } from './options.ts';

const published = publishing('members');

/** A duplicate was asked nothing: the link of the one that was leads to that one alone. */
const ofItsOwn = { beforeDuplicate: [() => null] };

/** Who belongs to a group. */
export const members: CollectionConfig = {
  slug: 'members',
  labels: { singular: { sq: 'Anëtar', en: 'Member' }, plural: { sq: 'Anëtarë', en: 'Members' } },
  access: gatedAccess,
  ...drafts,
  hooks: { ...published, afterDelete: [...published.afterDelete, forgetLetters] },
  admin: {
    group: menu.alliance,
    useAsTitle: 'name',
    defaultColumns: ['name', 'group', 'kind', 'county', 'confirming', '_status'],
    listSearchableFields: ['name', 'email'],
    components: { beforeListTable: ['/studio/membership/MemberTabs.tsx#MemberTabs'] },
    description: {
      sq: 'Anëtarët e Aleancës dhe të grupeve të tjera.',
      en: 'The members of the Alliance and of other groups.',
    },
  },
  fields: [
    publishingPanel,
    membershipPanel,
    confirmationColumn,
    line({
      name: 'name',
      label: { sq: 'Emri', en: 'Name' },
      max: 120,
      help: { sq: 'Siç e shkruan vetë anëtari.', en: 'As the member writes it.' },
    }),
    prose({
      name: 'about',
      label: { sq: 'Çfarë bën', en: 'What it does' },
      max: 600,
      help: { sq: 'Dy a tri fjali.', en: 'Two or three sentences.' },
    }),
    {
      type: 'row',
      fields: [
        {
          name: 'kind',
          type: 'select',
          required: true,
          label: { sq: 'Lloji', en: 'Kind' },
          options: kindOptions,
        },
        {
          name: 'sector',
          type: 'select',
          required: true,
          label: { sq: 'Fusha', en: 'Field' },
          options: sectorOptions,
        },
        {
          name: 'county',
          type: 'select',
          required: true,
          label: { sq: 'Qarku', en: 'County' },
          options: countyOptions,
        },
      ],
    },
    picture({ name: 'logo', label: { sq: 'Logoja', en: 'Logo' } }),
    {
      name: 'links',
      type: 'text',
      hasMany: true,
      maxRows: 6,
      label: { sq: 'Lidhje', en: 'Links' },
      admin: { placeholder: 'https://…' },
    },
    {
      type: 'collapsible',
      label: { sq: 'Kontakti (nuk publikohet)', en: 'Contact (not published)' },
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'contact', type: 'text', maxLength: 120, label: { sq: 'Personi', en: 'Person' } },
            { name: 'email', type: 'email', label: { sq: 'E-maili', en: 'E-mail' } },
          ],
        },
        {
          name: 'language',
          type: 'select',
          label: { sq: 'Gjuha e letrave', en: 'Language of letters' },
          defaultValue: 'sq',
          options: [
            { value: 'sq', label: { sq: 'Shqip', en: 'Albanian' } },
            { value: 'en', label: { sq: 'Anglisht', en: 'English' } },
          ],
        },
      ],
    },
    {
      name: 'group',
      type: 'relationship',
      relationTo: 'groups',
      label: { sq: 'Grupi', en: 'Group' },
      required: true,
      index: true,
      admin: { position: 'sidebar' },
    },
    documentSlug('name'),
    { ...day({ name: 'joined', label: { sq: 'Anëtar që nga', en: 'Member since' } }), required: true },
    day({ name: 'signed', label: { sq: 'E nënshkroi deklaratën', en: 'Signed the statement' } }),
    day({
      name: 'confirmed',
      label: { sq: 'Konfirmoi për herë të fundit', en: 'Last confirmed' },
      help: { sq: 'Tregohet në faqe.', en: 'Shown on the page.' },
    }),
    {
      name: 'confirmation',
      type: 'group',
      access: { create: isNobody, update: isNobody },
      admin: { hidden: true },
      fields: [
        /** How far asking for this year's confirmation has come: see `membership/round.ts`. */
        { name: 'state', type: 'text', hooks: ofItsOwn },
        { name: 'at', type: 'date', hooks: ofItsOwn },
        { name: 'tokenHash', type: 'text', index: true, hidden: true, hooks: ofItsOwn },
      ],
    },
  ],
};

import { helpServiceKinds } from '@bashke/content';
import type { CollectionConfig } from 'payload';
import { documentAccess } from '../../access/document-access.ts';
import { line, prose } from '../../fields/text.ts';
import { eachMatches, isPhone, isWebAddress } from '../../fields/validate.ts';
import type { Words } from '../../fields/words.ts';
import { messages } from '../../i18n/messages.ts';
import { publishing } from '../../publishing/triggers.ts';
import { showingPanel } from '../../studio/fields.ts';
import { drafts } from '../drafts.ts';
import { menu } from '../menu.ts';

const kinds = {
  helpline: { sq: 'Linjë ndihme: dëgjon dhe këshillon', en: 'Helpline: listens and advises' },
  hotline: { sq: 'Linjë raportimi: pranon raportime', en: 'Hotline: takes reports' },
  service: { sq: 'Shërbim tjetër', en: 'Another service' },
} satisfies Record<(typeof helpServiceKinds)[number], Words>;

/** Whom to call and where to report. */
export const helpServices: CollectionConfig = {
  slug: 'help-services',
  labels: {
    singular: { sq: 'Shërbim ndihme', en: 'Help service' },
    plural: { sq: 'Shërbime ndihme', en: 'Help services' },
  },
  access: documentAccess,
  ...drafts,
  hooks: publishing('help-services'),
  admin: {
    group: menu.shared,
    useAsTitle: 'name',
    defaultColumns: ['name', 'kind', 'phone', 'testing', '_status'],
    description: {
      sq: 'Linja e ndihmës dhe vendi ku raportohet tregohen në çdo faqe. Një ndryshim këtu ripublikon çdo fushatë që e tregon shërbimin.',
      en: 'The helpline and where to report are shown on every page. A change here republishes every campaign that shows the service.',
    },
  },
  fields: [
    showingPanel,
    line({
      name: 'name',
      label: { sq: 'Emri', en: 'Name' },
      max: 80,
      required: true,
      example: { sq: 'ALO 116 111', en: 'ALO 116 111' },
    }),
    {
      type: 'row',
      fields: [
        {
          name: 'phone',
          type: 'text',
          label: { sq: 'Numri i telefonit', en: 'Telephone number' },
          validate: isPhone,
          admin: {
            placeholder: '116111',
            description: { sq: 'Siç formohet: vetëm shifra.', en: 'As it is dialled: digits only.' },
          },
        },
        line({
          name: 'phoneText',
          label: { sq: 'Numri siç lexohet', en: 'Number as read' },
          max: 24,
          localized: false,
          help: {
            sq: 'Shkruajeni siç e njohin njerëzit, me hapësirat e veta: 116 111. Kështu lexohet në çdo buton.',
            en: 'Write it as people know it, with its spaces: 116 111. Every button shows it like this.',
          },
        }),
      ],
    },
    {
      name: 'url',
      type: 'text',
      label: { sq: 'Faqja ku shkruhet ose raportohet', en: 'Page for writing or reporting' },
      validate: isWebAddress,
      maxLength: 2000,
      admin: { placeholder: 'https://…' },
    },
    { name: 'email', type: 'email', label: { sq: 'Adresa e-mail', en: 'E-mail address' } },
    line({
      name: 'audience',
      label: { sq: 'Për kë është', en: 'Who it is for' },
      max: 160,
      example: { sq: 'Fëmijë, të rinj dhe prindër', en: 'Children, young people and parents' },
    }),
    line({
      name: 'hours',
      label: { sq: 'Kur përgjigjet', en: 'When it answers' },
      max: 120,
      example: { sq: '24 orë në ditë, 7 ditë në javë', en: '24 hours a day, 7 days a week' },
    }),
    line({
      name: 'cost',
      label: { sq: 'Sa kushton', en: 'What it costs' },
      max: 80,
      example: { sq: 'Falas', en: 'Free' },
    }),
    prose({ name: 'about', label: { sq: 'Çfarë bën', en: 'What it does' }, max: 400 }),
    {
      name: 'languages',
      type: 'text',
      hasMany: true,
      label: { sq: 'Gjuhët që fliten', en: 'Languages spoken' },
      defaultValue: ['sq'],
      maxRows: 12,
      validate: eachMatches(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, messages.languageTag),
      admin: {
        position: 'sidebar',
        description: { sq: 'Kode gjuhësh: sq, en, el.', en: 'Language codes: sq, en, el.' },
      },
    },
    {
      name: 'kind',
      type: 'select',
      label: { sq: 'Lloji', en: 'Kind' },
      required: true,
      options: helpServiceKinds.map((value) => ({ value, label: kinds[value] })),
      admin: { position: 'sidebar' },
    },
    {
      name: 'testing',
      type: 'checkbox',
      label: { sq: 'Në provë', en: 'Being tested' },
      defaultValue: false,
      admin: {
        position: 'sidebar',
        description: { sq: 'Mund të mos përgjigjet gjithmonë.', en: 'It may not always answer.' },
      },
    },
  ],
};

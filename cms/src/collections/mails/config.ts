import type { CollectionConfig } from 'payload';
import { isAdmin } from '../../access/is-admin.ts';
import { isNobody } from '../../access/is-nobody.ts';
import { languageOptions } from '../../fields/languages.ts';
import type { Words } from '../../fields/words.ts';
import { menu } from '../menu.ts';

/** `kept`: there are no settings for sending, so it waits here to be read. */
export const mailStates = ['waiting', 'sent', 'failed', 'kept'] as const;
export type MailState = (typeof mailStates)[number];

/** Why a mail did not go out. The mail server's own words stand beside it. */
export const mailTroubles = ['unreachable', 'login', 'recipient', 'content', 'other'] as const;
export type MailTrouble = (typeof mailTroubles)[number];

const troubleNames = {
  unreachable: {
    sq: 'Serveri i postës nuk përgjigjet: shihni SMTP_URL dhe rrjetin',
    en: 'The mail server does not answer: look at SMTP_URL and the network',
  },
  login: {
    sq: 'Serveri i postës nuk e pranon hyrjen: shihni emrin e fjalëkalimin te SMTP_URL',
    en: 'The mail server does not accept the log-in: look at name and password in SMTP_URL',
  },
  recipient: {
    sq: 'Serveri i postës nuk e pranon adresën e marrësit ose të dërguesit (MAIL_FROM)',
    en: 'The mail server does not accept the address of the recipient or of the sender (MAIL_FROM)',
  },
  content: {
    sq: 'Serveri i postës nuk e pranon përmbajtjen',
    en: 'The mail server does not accept the content',
  },
  other: { sq: 'Diçka tjetër; shihni fjalët e serverit', en: 'Something else; see the words of the server' },
} satisfies Record<MailTrouble, Words>;

const stateNames = {
  waiting: { sq: 'Pret të niset', en: 'Waiting' },
  sent: { sq: 'U nis', en: 'Sent' },
  failed: { sq: 'Nuk u nis dot', en: 'Failed' },
  kept: { sq: 'Ruhet këtu: postë nuk ka', en: 'Kept here: no mail server' },
} satisfies Record<MailState, Words>;

/** Mail on its way out, so that none is lost while the mail server is down. It holds private links: admins alone read it. */
export const mails: CollectionConfig = {
  slug: 'mails',
  labels: { singular: { sq: 'Letër', en: 'Mail' }, plural: { sq: 'Letra', en: 'Mails' } },
  access: { create: isNobody, read: isAdmin, update: isNobody, delete: isAdmin },
  disableDuplicate: true,
  lockDocuments: false,
  defaultSort: '-createdAt',
  admin: {
    group: menu.post,
    useAsTitle: 'subject',
    defaultColumns: ['subject', 'to', 'state', 'createdAt', 'sentAt'],
    hideAPIURL: true,
    hidden: ({ user }) => user?.['role'] !== 'admin',
    description: {
      sq: 'Letrat që nis studioja. Përmbajtja fshihet pasi niset.',
      en: 'Mail that the studio sends. The content is deleted once it is sent.',
    },
  },
  fields: [
    { name: 'subject', type: 'text', required: true, label: { sq: 'Tema', en: 'Subject' } },
    { name: 'to', type: 'email', required: true, index: true, label: { sq: 'Për', en: 'To' } },
    { name: 'text', type: 'textarea', label: { sq: 'Teksti', en: 'Text' } },
    /** The same as a page, for programs that show mails so. */
    { name: 'html', type: 'textarea', admin: { hidden: true } },
    { name: 'language', type: 'select', options: languageOptions, admin: { hidden: true } },
    /** Where an answer goes: to the people behind the campaign. */
    { name: 'replyTo', type: 'email', admin: { hidden: true } },
    /** [{ filename, content, contentType }] */
    { name: 'attachments', type: 'json', defaultValue: [], admin: { hidden: true } },
    /** The document that it is about, such as `registrations/…`: it goes with it. */
    { name: 'about', type: 'text', index: true, admin: { hidden: true } },
    {
      name: 'state',
      type: 'select',
      required: true,
      index: true,
      defaultValue: 'waiting' satisfies MailState,
      label: { sq: 'Gjendja', en: 'State' },
      options: mailStates.map((value) => ({ value, label: stateNames[value] })),
      admin: { position: 'sidebar' },
    },
    {
      name: 'tries',
      type: 'number',
      defaultValue: 0,
      label: { sq: 'Prova', en: 'Tries' },
      admin: { position: 'sidebar' },
    },
    { name: 'nextTryAt', type: 'date', index: true, admin: { hidden: true } },
    { name: 'sentAt', type: 'date', label: { sq: 'U nis më', en: 'Sent' }, admin: { position: 'sidebar' } },
    {
      name: 'trouble',
      type: 'select',
      label: { sq: 'Pse nuk u nis', en: 'Why it did not go out' },
      options: mailTroubles.map((value) => ({ value, label: troubleNames[value] })),
      admin: { position: 'sidebar' },
    },
    {
      name: 'error',
      type: 'text',
      label: { sq: 'Fjalët e serverit të postës', en: 'Words of the mail server' },
      admin: { position: 'sidebar' },
    },
  ],
};

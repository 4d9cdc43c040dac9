import { networks } from '@bashke/content';
import type { Field } from 'payload';
import { prose } from '../../../fields/text.ts';
import { eachMatches, isPhone, isWebAddress } from '../../../fields/validate.ts';
import { messages } from '../../../i18n/messages.ts';

const networkNames = {
  facebook: 'Facebook',
  instagram: 'Instagram',
  tiktok: 'TikTok',
  youtube: 'YouTube',
  linkedin: 'LinkedIn',
  x: 'X',
} satisfies Record<(typeof networks)[number], string>;

/** Where the campaign is found outside its microsite, and how it is reached. */
export const outsideFields: Field[] = [
  {
    name: 'hashtags',
    type: 'text',
    hasMany: true,
    maxRows: 5,
    label: { sq: 'Hashtagët', en: 'Hashtags' },
    validate: eachMatches(/^[\p{L}\p{N}_]{2,50}$/u, messages.hashtag),
    admin: { description: { sq: 'Pa shenjën #.', en: 'Without the # sign.' } },
  },
  {
    name: 'accounts',
    type: 'array',
    maxRows: 8,
    label: { sq: 'Llogaritë në rrjetet sociale', en: 'Social accounts' },
    labels: { singular: { sq: 'Llogari', en: 'Account' }, plural: { sq: 'Llogari', en: 'Accounts' } },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'network',
            type: 'select',
            label: { sq: 'Rrjeti', en: 'Network' },
            required: true,
            options: networks.map((value) => ({ value, label: networkNames[value] })),
            admin: { width: '35%' },
          },
          {
            name: 'url',
            type: 'text',
            label: { sq: 'Adresa', en: 'Address' },
            required: true,
            validate: isWebAddress,
            maxLength: 2000,
            admin: { width: '65%', placeholder: 'https://…' },
          },
        ],
      },
    ],
  },
  {
    name: 'contact',
    type: 'group',
    label: { sq: 'Kontakti', en: 'Contact' },
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'email', type: 'email', label: { sq: 'Adresa e-mail', en: 'E-mail address' } },
          {
            name: 'phone',
            type: 'text',
            label: { sq: 'Telefoni', en: 'Telephone' },
            validate: isPhone,
            admin: { placeholder: '+355…' },
          },
        ],
      },
    ],
  },
  prose({
    name: 'postalAddress',
    label: { sq: 'Adresa postare', en: 'Postal address' },
    max: 200,
    help: { sq: 'Siç shkruhet në zarf.', en: 'As it is written on an envelope.' },
  }),
  {
    name: 'domains',
    type: 'text',
    hasMany: true,
    maxRows: 8,
    label: { sq: 'Domenet', en: 'Domains' },
    validate: eachMatches(
      /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/,
      messages.domain,
    ),
    admin: {
      description: {
        sq: 'Adresat e vetë fushatës në internet; e para është kryesorja. P.sh. fushata.al. Pa domen, faqja gjendet me emrin e saj në adresë.',
        en: 'The campaign’s own domain names, the main one first. E.g. campaign.al. Without one, the site is found by its name in addresses.',
      },
    },
  },
];

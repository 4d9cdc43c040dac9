import type { CollectionConfig } from 'payload';
import { documentAccess } from '../../access/document-access.ts';
import { publishingEndpoints } from '../../publishing/endpoints.ts';
import { forgetReleases, publishing } from '../../publishing/triggers.ts';
import { publishingPanel } from '../../studio/fields.ts';
import { drafts } from '../drafts.ts';
import { menu } from '../menu.ts';
import { identityFields } from './fields/identity.ts';
import { lookFields } from './fields/look.ts';
import { navigationFields } from './fields/navigation.ts';
import { outsideFields } from './fields/outside.ts';
import { peopleFields } from './fields/people.ts';
import { sidebarFields } from './fields/sidebar.ts';

/** A campaign owns one microsite: its texts, look, languages, addresses, navigation and those who stand behind it. */
export const campaigns: CollectionConfig = {
  slug: 'campaigns',
  labels: { singular: { sq: 'Fushatë', en: 'Campaign' }, plural: { sq: 'Fushata', en: 'Campaigns' } },
  access: documentAccess,
  ...drafts,
  hooks: { ...publishing('campaigns'), beforeDelete: [forgetReleases] },
  endpoints: publishingEndpoints,
  admin: {
    group: menu.campaigns,
    useAsTitle: 'title',
    defaultColumns: ['title', 'status', 'theme', '_status', 'updatedAt'],
    description: {
      sq: 'Çdo fushatë është një faqe më vete në internet, në shqip dhe anglisht.',
      en: 'Every campaign is a website of its own, in Albanian and English.',
    },
  },
  fields: [
    publishingPanel,
    {
      type: 'tabs',
      tabs: [
        { label: { sq: 'Çfarë është', en: 'What it is' }, fields: identityFields },
        { label: { sq: 'Menyja', en: 'Navigation' }, fields: navigationFields },
        { label: { sq: 'Ndihma dhe partnerët', en: 'Help and partners' }, fields: peopleFields },
        { label: { sq: 'Pamja', en: 'Look' }, fields: lookFields },
        { label: { sq: 'Rrjetet dhe kontakti', en: 'Networks and contact' }, fields: outsideFields },
      ],
    },
    ...sidebarFields,
  ],
};

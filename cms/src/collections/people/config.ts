import type { CollectionConfig } from 'payload';
import { documentAccess } from '../../access/document-access.ts';
import { picture } from '../../fields/picture.ts';
import { personSlug } from '../../fields/slug.ts';
import { line, prose } from '../../fields/text.ts';
import { isWebAddress } from '../../fields/validate.ts';
import { publishing } from '../../publishing/triggers.ts';
import { showingPanel, speakingPanel } from '../../studio/fields.ts';
import { drafts } from '../drafts.ts';
import { menu } from '../menu.ts';

/** People whose words or work campaigns show. */
export const people: CollectionConfig = {
  slug: 'people',
  labels: { singular: { sq: 'Person', en: 'Person' }, plural: { sq: 'Persona', en: 'People' } },
  access: documentAccess,
  ...drafts,
  hooks: publishing('people'),
  admin: {
    group: menu.shared,
    useAsTitle: 'name',
    defaultColumns: ['name', 'role', '_status', 'updatedAt'],
    description: {
      sq: 'Për fëmijët shkruani vetëm një pseudonim, kurrë emrin e vërtetë, shkollën a moshën e saktë.',
      en: 'For children write an alias only, never the real name, the school or the exact age.',
    },
  },
  fields: [
    showingPanel,
    speakingPanel,
    line({
      name: 'name',
      label: { sq: 'Emri ose pseudonimi', en: 'Name or alias' },
      max: 80,
      required: true,
      localized: false,
      help: { sq: 'Ky emër bëhet publik.', en: 'This name becomes public.' },
    }),
    line({
      name: 'role',
      label: { sq: 'Kush është', en: 'Who they are' },
      max: 120,
      example: { sq: 'psikologe, mësues, nxënëse', en: 'psychologist, teacher, pupil' },
    }),
    prose({
      name: 'about',
      label: { sq: 'Rreth personit', en: 'About the person' },
      max: 1500,
      help: {
        sq: 'Një a dy paragrafë, për faqen e folësit.',
        en: 'A paragraph or two, for the speaker’s page.',
      },
    }),
    {
      name: 'url',
      type: 'text',
      label: { sq: 'Faqja e vet', en: 'Page of their own' },
      validate: isWebAddress,
      maxLength: 2000,
      admin: { placeholder: 'https://…' },
    },
    personSlug(),
    {
      name: 'organisation',
      type: 'relationship',
      relationTo: 'organisations',
      label: { sq: 'Organizata', en: 'Organisation' },
    },
    picture({
      name: 'picture',
      label: { sq: 'Fotografia', en: 'Picture' },
      help: {
        sq: 'Vetëm me pëlqimin e personit; për fëmijët, edhe me pëlqimin e kujdestarit ligjor.',
        en: 'Only with the person’s consent; for children, with the guardian’s consent too.',
      },
    }),
  ],
};

import type { Campaign } from '@bashke/content';
import type { DateFieldValidation, Field } from 'payload';
import { day } from '../../../fields/day.ts';
import { languagesField } from '../../../fields/languages.ts';
import { campaignSlug } from '../../../fields/slug.ts';
import type { Words } from '../../../fields/words.ts';
import { messages } from '../../../i18n/messages.ts';
import { say } from '../../../i18n/say.ts';

const statuses = {
  planned: { sq: 'E planifikuar', en: 'Planned' },
  running: { sq: 'Në zhvillim', en: 'Running' },
  ended: { sq: 'E përfunduar', en: 'Ended' },
  archived: { sq: 'E arkivuar', en: 'Archived' },
} satisfies Record<Campaign['status'], Words>;

const isAfterStart: DateFieldValidation = (value, { data, req }) => {
  const { starts } = data as { starts?: string | Date | null };
  if (!value || !starts) return true;
  return new Date(value) >= new Date(starts) || say(req, messages.endsBeforeStart);
};

/** What places the campaign: its address, languages and time. */
export const sidebarFields: Field[] = [
  campaignSlug(),
  languagesField({
    sq: 'Gjuhët e faqes. Një gjuhë e aktivizuar duhet të jetë e plotë.',
    en: 'The languages of the microsite. A language that is switched on must be complete.',
  }),
  {
    name: 'status',
    type: 'select',
    label: { sq: 'Gjendja e fushatës', en: 'State of the campaign' },
    required: true,
    defaultValue: 'planned' satisfies Campaign['status'],
    options: Object.entries(statuses).map(([value, label]) => ({ value, label })),
    admin: {
      position: 'sidebar',
      description: {
        sq: 'Një fushatë e arkivuar mbetet e lexueshme, me njoftimin se ka përfunduar.',
        en: 'An archived campaign stays readable, with a note that it has ended.',
      },
    },
  },
  day({ name: 'starts', label: { sq: 'Fillon', en: 'Begins' } }),
  { ...day({ name: 'ends', label: { sq: 'Mbaron', en: 'Ends' } }), validate: isAfterStart },
];

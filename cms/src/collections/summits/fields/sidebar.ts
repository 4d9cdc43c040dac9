import { type SummitState, summitStates } from '@bashke/content';
import type { Field, TextFieldSingleValidation } from 'payload';
import { guidField } from '../../../fields/give-identity.ts';
import { picture } from '../../../fields/picture.ts';
import { documentSlug } from '../../../fields/slug.ts';
import { messages } from '../../../i18n/messages.ts';
import { say } from '../../../i18n/say.ts';
import type { Words } from '../../../fields/words.ts';
import { agendaPanel, publishingPanel } from '../../../studio/fields.ts';

const stateNames = {
  planned: { sq: 'Pritet ose po mbahet', en: 'To come, or going on' },
  held: { sq: 'U mbajt: faqet bëhen arkiv', en: 'Held: its pages are an archive' },
} satisfies Record<SummitState, Words>;

const stateOptions = summitStates.map((value) => ({ value, label: stateNames[value] }));

const isAcronym: TextFieldSingleValidation = (value, { req }) =>
  !value || /^[a-z0-9_-]{4,40}$/.test(value) || say(req, messages.acronym);

/** What a summit belongs to and how it is found. */
export const summitSidebar: Field[] = [
  publishingPanel,
  agendaPanel,
  {
    name: 'campaign',
    type: 'relationship',
    relationTo: 'campaigns',
    label: { sq: 'Fushata', en: 'Campaign' },
    required: true,
    index: true,
    admin: { position: 'sidebar' },
  },
  documentSlug(),
  {
    name: 'state',
    type: 'select',
    label: { sq: 'Gjendja', en: 'State' },
    required: true,
    defaultValue: 'planned',
    options: stateOptions,
    admin: { position: 'sidebar' },
  },
  {
    name: 'edition',
    type: 'number',
    label: { sq: 'Edicioni', en: 'Edition' },
    min: 1,
    max: 100,
    admin: { position: 'sidebar', step: 1 },
  },
  {
    name: 'acronym',
    type: 'text',
    label: { sq: 'Emri i shkurtër', en: 'Short name' },
    required: true,
    validate: isAcronym,
    admin: {
      position: 'sidebar',
      placeholder: 'safe-online-summit-2026',
      description: {
        sq: 'Për kalendarët dhe aplikacionet e programit.',
        en: 'For calendars and schedule apps.',
      },
    },
  },
  picture({ name: 'cover', label: { sq: 'Fotografia', en: 'Picture' } }),
  guidField,
];

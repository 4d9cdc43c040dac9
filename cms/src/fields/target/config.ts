import { type SummitPage, summitPageNames, type Target } from '@bashke/content';
import type { Condition, Field, GroupField } from 'payload';
import { isPageOfCampaign } from '../page-of-campaign.ts';
import type { Words } from '../words.ts';

const kinds = {
  page: { sq: 'Faqe e kësaj fushate', en: 'Page of this campaign' },
  summit: { sq: 'Samit', en: 'Summit' },
  group: { sq: 'Anëtarët e një grupi', en: 'Members of a group' },
  url: { sq: 'Faqe tjetër në internet', en: 'Another website' },
  document: { sq: 'Dokument për shkarkim', en: 'Document to download' },
  phone: { sq: 'Numër telefoni', en: 'Telephone number' },
  email: { sq: 'Adresë e-mail', en: 'E-mail address' },
} satisfies Record<Target['kind'], Words>;

const parts = {
  overview: { sq: 'Faqja e parë', en: 'Overview' },
  agenda: { sq: 'Programi', en: 'Agenda' },
  tracks: { sq: 'Programi sipas temave', en: 'Agenda by track' },
  rooms: { sq: 'Programi sipas sallave', en: 'Agenda by room' },
  changes: { sq: 'Ndryshimet', en: 'Changes' },
  speakers: { sq: 'Folësit', en: 'Speakers' },
  venue: { sq: 'Vendi', en: 'Venue' },
  materials: { sq: 'Materialet', en: 'Materials' },
} satisfies Record<SummitPage, Words>;

const is =
  (kind: Target['kind']): Condition =>
  (_document, siblings) =>
    (siblings as { kind?: unknown } | undefined)?.kind === kind;

interface TargetOptions {
  /** False where a link may lead nowhere. */
  required?: boolean;
}

/** The fields that say where a link leads, as the contract's `Target` names them. */
export function targetFields({ required = true }: TargetOptions = {}): Field[] {
  return [
    {
      name: 'kind',
      type: 'select',
      label: { sq: 'Çon te', en: 'Leads to' },
      required,
      enumName: 'target_kind',
      ...(required && { defaultValue: 'page' }),
      options: Object.entries(kinds).map(([value, label]) => ({ value, label })),
      admin: { isClearable: !required },
    },
    {
      name: 'page',
      type: 'relationship',
      relationTo: 'pages',
      label: { sq: 'Faqja', en: 'Page' },
      required: true,
      filterOptions: isPageOfCampaign,
      admin: {
        condition: is('page'),
        description: {
          sq: 'Lidhja vazhdon të punojë edhe kur faqja ndërron adresë.',
          en: 'The link keeps working when the page changes its address.',
        },
      },
    },
    {
      name: 'fragment',
      type: 'text',
      label: { sq: 'Pjesa e faqes', en: 'Part of the page' },
      maxLength: 80,
      admin: {
        condition: is('page'),
        placeholder: { sq: 'p.sh. hapat-e-pare', en: 'e.g. first-steps' },
        description: {
          sq: 'Jo e detyrueshme: adresa e një titulli të asaj faqeje, pa shenjën #.',
          en: 'Optional: the address of a heading on that page, without the # sign.',
        },
      },
    },
    {
      name: 'summit',
      type: 'relationship',
      relationTo: 'summits',
      label: { sq: 'Samiti', en: 'Summit' },
      required: true,
      admin: { condition: is('summit') },
    },
    {
      name: 'part',
      type: 'select',
      label: { sq: 'Cila faqe e tij', en: 'Which page of it' },
      required: true,
      enumName: 'target_part',
      defaultValue: 'overview' satisfies SummitPage,
      options: summitPageNames.map((value) => ({ value, label: parts[value] })),
      admin: { condition: is('summit'), isClearable: false },
    },
    {
      name: 'group',
      type: 'relationship',
      relationTo: 'groups',
      label: { sq: 'Grupi', en: 'Group' },
      required: true,
      admin: { condition: is('group') },
    },
    {
      name: 'url',
      type: 'text',
      label: { sq: 'Adresa', en: 'Address' },
      required: true,
      maxLength: 2000,
      admin: {
        condition: is('url'),
        placeholder: { sq: 'https://…', en: 'https://…' },
        description: {
          sq: 'Kopjojeni të plotë nga shfletuesi, me https:// në fillim.',
          en: 'Copy it whole from the browser, beginning with https://.',
        },
      },
    },
    {
      name: 'media',
      type: 'upload',
      relationTo: 'media',
      label: { sq: 'Dokumenti', en: 'Document' },
      required: true,
      filterOptions: { kind: { equals: 'document' } },
      admin: { condition: is('document') },
    },
    {
      name: 'phone',
      type: 'text',
      label: { sq: 'Numri', en: 'Number' },
      required: true,
      maxLength: 20,
      admin: {
        condition: is('phone'),
        placeholder: { sq: 'p.sh. 116 111', en: 'e.g. 116 111' },
      },
    },
    {
      name: 'email',
      type: 'email',
      label: { sq: 'Adresa e-mail', en: 'E-mail address' },
      required: true,
      admin: { condition: is('email') },
    },
  ];
}

/** Where something leads, as a group of its own. */
export const target = (options: TargetOptions & { label?: Words } = {}): GroupField => ({
  name: 'target',
  type: 'group',
  label: options.label ?? { sq: 'Lidhja', en: 'Link' },
  fields: targetFields(options),
});

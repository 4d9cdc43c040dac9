import { reservedSlugs, type Language } from '@bashke/content';
import slugify from '@sindresorhus/slugify';
import type { FieldHook, TextField, TextFieldSingleValidation } from 'payload';
import { messages } from '../i18n/messages.ts';
import { say } from '../i18n/say.ts';

const MAXIMUM = 80;
const form = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** An address part made from a title: `Çfarë është?` → `cfare-eshte`. Empty when the title has no letter or digit. */
export function slugOf(title: string): string {
  const whole = slugify(title, { decamelize: false, customReplacements: [['&', ' ']] });
  if (whole.length <= MAXIMUM) return whole;
  const cut = whole.slice(0, MAXIMUM + 1);
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), 0)) || whole.slice(0, MAXIMUM);
}

/**
 * Makes the slug from the title: while it is empty, and while it still is what the last title gave and nobody
 * can have linked to it yet, that is, until the document is published.
 */
const follow =
  (from: 'title' | 'name'): FieldHook =>
  async ({ value, siblingData, originalDoc, collection, req }) => {
    const title: unknown = siblingData[from];
    const slug = typeof value === 'string' ? slugify(value, { decamelize: false }) : '';
    if (typeof title !== 'string') return slug || value;
    if (slug === '') return slugOf(title) || value;
    const before: unknown = originalDoc?.[from];
    if (typeof before !== 'string' || before === title || slugOf(before) !== slug) return slug;
    if (!collection || originalDoc.id === undefined) return slugOf(title);
    const { totalDocs } = await req.payload.count({
      collection: collection.slug,
      where: { and: [{ id: { equals: originalDoc.id } }, { _status: { equals: 'published' } }] },
      req,
    });
    return totalDocs > 0 ? slug : slugOf(title);
  };

const isSlug: TextFieldSingleValidation = (value, { req }) =>
  (typeof value === 'string' && form.test(value) && value.length <= MAXIMUM) || say(req, messages.slugForm);

/** An address that no other page of the campaign has in this language. */
const isFreeInCampaign: TextFieldSingleValidation = async (value, options) => {
  const { data, id, req } = options;
  const page = data as { campaign?: string | { id: string } | null; home?: boolean; languages?: Language[] };
  const language = (req.locale ?? 'sq') as Language;
  if (!value && page.languages && !page.languages.includes(language)) return true;
  const formed = await isSlug(value, options);
  if (formed !== true || typeof value !== 'string') return formed;
  if (!page.home && reservedSlugs(language).has(value))
    return say(req, messages.slugReserved, { address: value });
  const campaign = typeof page.campaign === 'object' ? page.campaign?.id : page.campaign;
  if (!campaign) return true;
  const { docs } = await req.payload.find({
    collection: 'pages',
    where: {
      and: [
        { campaign: { equals: campaign } },
        { slug: { equals: value } },
        ...(id === undefined ? [] : [{ id: { not_equals: id } }]),
      ],
    },
    depth: 0,
    limit: 1,
    locale: language,
    select: { title: true },
    req,
  });
  const [other] = docs;
  return other ? say(req, messages.slugTaken, { address: value, other: other.title ?? other.id }) : true;
};

const help = {
  sq: 'Bëhet vetë nga titulli. Kur e ndryshoni pas publikimit, lidhjet e vjetra nga jashtë nuk punojnë më.',
  en: 'Made from the title. When you change it after publishing, old links from outside stop working.',
};

const helpForName = {
  sq: 'Bëhet vetë nga emri. Nga ai quhet faqja e folësit.',
  en: 'Made from the name. The page of a speaker is called after it.',
};

/** The name of a campaign in addresses, the same in every language. */
export const campaignSlug = (): TextField => ({
  name: 'slug',
  type: 'text',
  label: { sq: 'Emri në adresë', en: 'Name in addresses' },
  required: true,
  unique: true,
  index: true,
  validate: isSlug,
  hooks: { beforeValidate: [follow('title')] },
  admin: { position: 'sidebar', description: help },
});

/** May be empty in a language that the document does not have. */
const isSlugOrNothing: TextFieldSingleValidation = (value, options) => !value || isSlug(value, options);

/** The address of a document in each language that it has texts in; that it is its own is checked when it is published. */
export const documentSlug = (from: 'title' | 'name' = 'title'): TextField => ({
  name: 'slug',
  type: 'text',
  label: { sq: 'Adresa', en: 'Address' },
  localized: true,
  index: true,
  validate: isSlugOrNothing,
  hooks: { beforeValidate: [follow(from)] },
  admin: { position: 'sidebar', description: help },
});

/** The address of a page in each language. */
export const pageSlug = (): TextField => ({
  name: 'slug',
  type: 'text',
  label: { sq: 'Adresa', en: 'Address' },
  localized: true,
  index: true,
  validate: isFreeInCampaign,
  hooks: { beforeValidate: [follow('title')] },
  admin: { position: 'sidebar', description: help },
});

/** The name of a person in addresses, the same in every language. */
export const personSlug = (): TextField => ({
  name: 'slug',
  type: 'text',
  label: { sq: 'Emri në adresë', en: 'Name in addresses' },
  index: true,
  validate: isSlugOrNothing,
  hooks: { beforeValidate: [follow('name')] },
  admin: { position: 'sidebar', description: helpForName },
});

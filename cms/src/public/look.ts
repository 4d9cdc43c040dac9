import { type Language, type Theme, themeSchema } from '@bashke/content';
import type { Payload } from 'payload';
import { originOf, type StoredCampaign } from '../collections/campaigns/publish.ts';
import { env } from '../env.ts';
import { present } from '../publishing/stored.ts';
import { sharedState } from '../publishing/shared-state.ts';
import { type HelpLine, helpLine, helpLineOf } from './help-line.ts';

/** In whose name the studio speaks to visitors, on its plain pages and in mails. */
export interface Look {
  /** Missing where no campaign is known. */
  campaign?: string | undefined;
  title: string;
  theme: Theme;
  /** Where the microsite is, the page in the visitor's language; missing where there is none. */
  home?: string | undefined;
  help: HelpLine;
  /** Where to report; missing where no campaign says it. */
  report?: string | undefined;
  /** Where the people behind the campaign are written to. */
  contact?: string | undefined;
}

/** How the studio speaks where no campaign is known. */
export const plainLook: Look = { title: 'iSIGURT.al', theme: 'bashke', help: helpLine };

/** Pages are asked for many times over; a change in the studio shows after this long. */
const KEPT_MS = 30_000;
const KEPT = 200;
const kept = sharedState(
  'looks',
  () => new WeakMap<Payload, Map<string, { until: number; look: Promise<Look> }>>(),
);

/** The look of a published campaign; the plain one where there is none by that id. */
export function lookOf(payload: Payload, campaign: string | undefined, language: Language): Promise<Look> {
  if (campaign === undefined || campaign === '') return Promise.resolve(plainLook);
  const looks = kept.get(payload) ?? new Map<string, { until: number; look: Promise<Look> }>();
  kept.set(payload, looks);
  const key = `${language} ${campaign}`;
  const known = looks.get(key);
  if (known && known.until > Date.now()) return known.look;
  if (looks.size >= KEPT) looks.clear();
  const look = readLook(payload, campaign, language);
  looks.set(key, { until: Date.now() + KEPT_MS, look });
  look.catch(() => looks.delete(key));
  return look;
}

async function readLook(payload: Payload, campaign: string, language: Language): Promise<Look> {
  const { docs } = await payload.find({
    collection: 'campaigns',
    where: { and: [{ id: { equals: campaign } }, { _status: { equals: 'published' } }] },
    locale: language,
    fallbackLocale: 'sq',
    depth: 1,
    limit: 1,
    pagination: false,
  });
  const found = docs[0];
  if (!found) return plainLook;
  const origin = originOf(found as StoredCampaign, env.SITES_URL);
  const speaks = found.languages?.includes(language);
  const services = (found.helpServices ?? []).filter((service) => typeof service === 'object');
  return {
    campaign,
    title: present(found.title) ?? plainLook.title,
    theme: themeSchema.catch(plainLook.theme).parse(found.theme),
    home: `${origin}/${speaks && language === 'en' ? 'en/' : ''}`,
    help: helpLineOf(
      services.map(({ name, phone, phoneText }) => ({
        name: present(name),
        phone: present(phone),
        phoneText: present(phoneText),
      })),
    ),
    report: services.flatMap(({ kind, url }) => (kind === 'hotline' ? (present(url) ?? []) : []))[0],
    contact: present(found.contact?.email),
  };
}

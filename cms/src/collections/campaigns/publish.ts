import { type Campaign, type CampaignText, type Language, languages } from '@bashke/content';
import { publishLink, type StoredLink } from '../../fields/link/publish.ts';
import { dialled } from '../../fields/target/publish.ts';
import { dayOf, idOf, idsOf, present, type Unchecked } from '../../publishing/stored.ts';
import { textsOf, unlessEmpty } from '../../publishing/texts.ts';

/** A campaign as it was read in all languages. */
export interface StoredCampaign {
  id: string;
  slug?: string | null;
  status?: string | null;
  theme?: string | null;
  languages?: Language[] | null;
  domains?: string[] | null;
  starts?: string | null;
  ends?: string | null;
  logo?: unknown;
  card?: unknown;
  helpServices?: unknown[] | null;
  partners?: { role?: string | null; organisation?: unknown }[] | null;
  hashtags?: string[] | null;
  accounts?: { network?: string | null; url?: string | null }[] | null;
  contact?: { email?: string | null; phone?: string | null } | null;
}

interface Texts {
  title?: string | null;
  slogan?: string | null;
  summary?: string | null;
  postalAddress?: string | null;
  navigation?: (StoredLink & { children?: StoredLink[] | null })[] | null;
}

/** The languages that are switched on, the default first. */
export const languagesOf = (campaign: Pick<StoredCampaign, 'languages'>): Language[] =>
  languages.filter((language) => campaign.languages?.includes(language));

/**
 * Where the public finds a campaign: at its first domain, else at a name of its own under `sites`, the address
 * of the microsites.
 */
export function originOf(campaign: Pick<StoredCampaign, 'slug' | 'domains'>, sites: string): string {
  const domain = present(campaign.domains?.[0]);
  if (domain !== undefined) return `https://${domain}`;
  const { protocol, host } = new URL(sites);
  return `${protocol}//${campaign.slug ?? ''}.${host}`;
}

function publishText(texts: Texts): Unchecked<CampaignText> | undefined {
  const written = unlessEmpty({
    title: present(texts.title),
    slogan: present(texts.slogan),
    summary: present(texts.summary),
    postalAddress: present(texts.postalAddress),
  });
  const navigation = (texts.navigation ?? []).map((entry) => ({
    ...publishLink(entry),
    children: (entry.children ?? []).map(publishLink),
  }));
  return written && { ...written, navigation };
}

/** A campaign by the contract's names. `sites`: the address of the microsites, `studio`: of the studio. */
export function publishCampaign(
  campaign: StoredCampaign,
  sites: string,
  studio: string,
): Unchecked<Campaign> {
  const on = languagesOf(campaign);
  return {
    collection: 'campaigns',
    id: campaign.id,
    slug: present(campaign.slug),
    status: present(campaign.status),
    theme: present(campaign.theme),
    languages: on,
    origin: originOf(campaign, sites),
    starts: dayOf(campaign.starts),
    ends: dayOf(campaign.ends),
    logo: idOf(campaign.logo),
    card: idOf(campaign.card),
    helpServices: idsOf(campaign.helpServices),
    partners: (campaign.partners ?? []).map(({ role, organisation }) => ({
      role: present(role),
      organisation: idOf(organisation),
    })),
    hashtags: campaign.hashtags ?? [],
    accounts: (campaign.accounts ?? []).map(({ network, url }) => ({
      network: present(network),
      url: present(url),
    })),
    forms: `${studio}/api/forms`,
    contact: { email: present(campaign.contact?.email), phone: dialled(campaign.contact?.phone) },
    texts: textsOf(campaign, (texts: Texts, language) =>
      on.includes(language) ? publishText(texts) : undefined,
    ),
  };
}

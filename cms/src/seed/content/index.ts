import { aleanca } from './aleanca/campaign.ts';
import { nukEshteLoje } from './nuk-eshte-loje/campaign.ts';
import { raporto } from './raporto/campaign.ts';
import type { CampaignContent } from './types.ts';

export { helpServices, type HelpServiceKey } from './help-services.ts';
export { media, type MediaKey } from './media.ts';
export { organisations, type OrganisationKey } from './organisations.ts';
export { people, type PersonKey } from './people.ts';
export type * from './types.ts';

/** The demo's campaigns, in the order in which they are listed. */
export const campaigns: readonly CampaignContent[] = [nukEshteLoje, aleanca, raporto];

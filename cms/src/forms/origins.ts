import type { Payload } from 'payload';
import { originOf, type StoredCampaign } from '../collections/campaigns/publish.ts';
import { env } from '../env.ts';
import { sharedState } from '../publishing/shared-state.ts';

/** How long it is known which sites are ours, and how soon it is looked up again for one that is not among them. */
const KEPT_MS = 60_000;
const AGAIN_MS = 1000;

interface Known {
  at: number;
  origins: Promise<ReadonlySet<string>>;
}
const known = sharedState('forms/origins', () => new WeakMap<Payload, Known>());

async function readOrigins(payload: Payload): Promise<ReadonlySet<string>> {
  const { docs } = await payload.find({
    collection: 'campaigns',
    where: { _status: { equals: 'published' } },
    select: { slug: true, domains: true },
    pagination: false,
    depth: 0,
  });
  const campaigns = docs as StoredCampaign[];
  return new Set([
    env.SITES_URL,
    ...campaigns.map((campaign) => originOf(campaign, env.SITES_URL)),
    ...campaigns.flatMap(({ domains }) => (domains ?? []).map((domain) => `https://${domain}`)),
  ]);
}

/** True for the origin of a microsite of this studio. */
export async function isOwnOrigin(payload: Payload, origin: string): Promise<boolean> {
  const kept = known.get(payload);
  const age = Date.now() - (kept?.at ?? 0);
  if (kept && age < KEPT_MS && ((await kept.origins).has(origin) || age < AGAIN_MS)) {
    return (await kept.origins).has(origin);
  }
  const origins = readOrigins(payload);
  known.set(payload, { at: Date.now(), origins });
  origins.catch(() => known.delete(payload));
  return (await origins).has(origin);
}

/** What lets the scripts of our own microsites, and no others, read an answer. No cookie is sent along. */
export async function corsHeaders(payload: Payload, headers: Headers): Promise<Record<string, string>> {
  const origin = headers.get('Origin');
  const vary = { Vary: 'Origin' };
  if (origin === null || !(await isOwnOrigin(payload, origin))) return vary;
  return { ...vary, 'Access-Control-Allow-Origin': origin, 'Access-Control-Allow-Methods': 'GET, POST' };
}

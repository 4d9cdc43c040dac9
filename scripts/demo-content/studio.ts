import type { Payload } from 'payload';
import type { Prepared } from '../start/prepared.ts';

/**
 * Opens the studio's database and brings it up to date. The settings must be in the environment. Whoever calls it
 * closes it again.
 */
export async function openStudio(): Promise<Payload> {
  const { getPayload } = await import('payload');
  // The configuration reads its settings as it is imported.
  const { default: config } = await import('@bashke/cms/config');
  return getPayload({ config });
}

/**
 * Opens the studio and puts the demo content in as far as it is missing.
 *
 * @param say takes a line of progress
 */
export async function openSeededStudio(say: (line: string) => void): Promise<Payload> {
  const payload = await openStudio();
  const { seedDemo } = await import('@bashke/cms/seed');
  await seedDemo({ payload, log: say });
  return payload;
}

/** @returns the log-ins of the demo */
export async function listAccounts(): Promise<Prepared['accounts']> {
  const { demoUsers } = await import('@bashke/cms/seed');
  return demoUsers.map(({ role, email, password }) => ({ role, email, password }));
}

/** @returns identity and slug of every campaign that is published in the studio */
export async function listCampaigns(payload: Payload): Promise<{ id: string; slug: string }[]> {
  const { docs } = await payload.find({
    collection: 'campaigns',
    where: { _status: { equals: 'published' } },
    depth: 0,
    pagination: false,
    sort: 'slug',
  });
  return docs.map(({ id, slug }) => ({ id: String(id), slug: String(slug) }));
}

import type { Payload } from 'payload';

/**
 * Opens the studio's database, brings it up to date, and puts the demo content in as far as it is missing.
 * The settings must be in the environment. Whoever calls it closes it again.
 *
 * @param say takes a line of progress
 */
export async function openSeededStudio(say: (line: string) => void): Promise<Payload> {
  const { getPayload } = await import('payload');
  // The configuration reads its settings as it is imported.
  const { default: config } = await import('@bashke/cms/config');
  const { seedDemo } = await import('@bashke/cms/seed');
  const payload = await getPayload({ config });
  await seedDemo({ payload, log: say });
  return payload;
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

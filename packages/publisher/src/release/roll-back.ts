import { ProblemError, type ReleaseSummary } from '@bashke/content';
import { bringsBack } from '../purge/tombstones.ts';
import { namesOf, type Target } from '../target/target.ts';

/**
 * Puts a kept release of a campaign live, after checking that every file of it is there, and that it does not
 * bring back what was taken back.
 *
 * @throws ProblemError `release-missing`, `release-purged`
 */
export async function rollBack(target: Target, campaign: string, release: string): Promise<ReleaseSummary> {
  const problem = (code: 'release-missing' | 'release-purged') =>
    new ProblemError([{ code, params: { release } }]);
  const live = await target.findLive(campaign);
  if (!live) throw problem('release-missing');
  return target.exclusively(namesOf(campaign, live.slug), async (requireHeld) => {
    const tombstones = await target.tombstones(campaign);
    if (Object.hasOwn(tombstones.releases, release)) throw problem('release-purged');
    const manifest = await target.open(live.slug, release);
    if (manifest?.header.campaign !== campaign) throw problem('release-missing');
    const { header, files } = manifest;
    const { readAt, summary } = header;
    if (header.trimmed || bringsBack(tombstones, { readAt, documents: summary.documents, files })) {
      throw problem('release-purged');
    }
    if ((await target.missingFrom(manifest)).length > 0) throw problem('release-missing');
    requireHeld();
    await target.swap(header);
    return summary;
  });
}

import { ProblemError, type ReleaseSummary } from '@bashke/content';
import { namesOf, type Target } from '../target/target.ts';

/**
 * Puts a kept release of a campaign live, after checking that every file of it is there.
 *
 * @throws ProblemError `release-missing`
 */
export async function rollBack(target: Target, campaign: string, release: string): Promise<ReleaseSummary> {
  const missing = () => new ProblemError([{ code: 'release-missing', params: { release } }]);
  const live = await target.findLive(campaign);
  if (!live) throw missing();
  return target.exclusively(namesOf(campaign, live.slug), async (requireHeld) => {
    const manifest = await target.open(live.slug, release);
    if (manifest?.header.campaign !== campaign || !(await target.isWhole(manifest))) throw missing();
    requireHeld();
    await target.swap(manifest.header);
    return manifest.header.summary;
  });
}

import type { Manifest } from '../release/manifest.ts';
import type { DrawnFiles } from '../render/drawn.ts';
import { addressName, campaignName, type Target } from '../target/target.ts';
import { Purged } from './holds.ts';
import type { PurgeOutcome, PurgeRequest } from './request.ts';
import { addTombstones } from './tombstones.ts';
import { trimLive } from './trim.ts';

/**
 * Removes from a campaign every release that shows what was taken back, at whatever address, and from the live one
 * every file that can show it. Each step leaves less than was there, and the same call finishes what a killed
 * process has begun: the drawings go while the releases still say which they are, and a release goes only when
 * another one is live.
 */
export async function purgeCampaign(
  target: Target,
  drawn: DrawnFiles | undefined,
  campaign: string,
  request: PurgeRequest,
): Promise<PurgeOutcome> {
  const purged = new Purged(request);
  return target.exclusively([campaignName(campaign)], async (requireCampaign) => {
    const slugs = await target.addressesOf(campaign);
    return target.exclusively(slugs.toSorted().map(addressName), async (requireAddresses) => {
      const requireHeld = () => {
        requireCampaign();
        requireAddresses();
      };
      await target.sweep();
      const live = await target.findLive(campaign);
      const held: Manifest[] = [];
      const lost: [slug: string, id: string][] = [];
      for (const slug of slugs) {
        await target.clean(slug);
        for (const id of await target.unreadable(slug)) lost.push([slug, id]);
        for (const header of await target.list(slug)) {
          const manifest = await target.open(slug, header.id);
          if (!manifest) lost.push([slug, header.id]);
          else if (header.campaign === campaign && purged.isHeldBy(manifest)) held.push(manifest);
        }
      }
      const gone = held.toSorted((one, other) => (one.header.id < other.header.id ? 1 : -1));
      const ids = gone.map(({ header }) => header.id);
      await target.addTombstones(campaign, (known) => addTombstones(known, { before: request.before }, ids));

      const drawings = gone.flatMap((manifest) =>
        [...purged.filesIn(manifest)].map((path) => manifest.files.get(path)!.hash),
      );
      drawn?.remove(new Set(drawings), purged.ids);

      for (const [slug, id] of lost) await target.discard(slug, id);
      const liveHeld = gone.find(({ header }) => header.id === live?.id && header.slug === live.slug);
      for (const manifest of gone) if (manifest !== liveHeld) await discard(target, manifest);
      const trimmed = liveHeld ? await trimLive(target, liveHeld, purged, requireHeld) : 0;
      if (liveHeld) await discard(target, liveHeld);
      for (const slug of slugs) {
        // An address from which the campaign moved away, and was killed while doing so.
        if (live && slug !== live.slug) await target.remove(slug);
        else await target.forgetWords(slug);
      }
      return { removed: ids, trimmed, live: liveHeld !== undefined };
    });
  });
}

const discard = (target: Target, { header }: Manifest) => target.discard(header.slug, header.id);

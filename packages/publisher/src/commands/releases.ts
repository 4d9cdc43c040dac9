import type { ReleaseHeader } from '../release/manifest.ts';
import { rollBack } from '../release/roll-back.ts';
import { readReleasesSettings } from '../settings.ts';
import { DirectoryTarget } from '../target/directory/directory.ts';
import type { Target } from '../target/target.ts';
import { UsageError } from './usage.ts';

/** Prints the kept releases of a campaign, newest first. */
export async function releases(name: string | undefined): Promise<void> {
  const target = openTarget();
  const live = await findCampaign(target, name);
  for (const { id, summary } of await target.list(live.slug)) {
    const { pages, changed, files, bytes } = summary;
    console.log(JSON.stringify({ release: id, live: id === live.id, pages, changed, files, bytes }));
  }
}

/** Puts an earlier release live; without a name the one before the live one. */
export async function rollback(name: string | undefined, release: string | undefined): Promise<void> {
  const target = openTarget();
  const live = await findCampaign(target, name);
  const id = release ?? (await target.list(live.slug)).find((each) => each.id < live.id && !each.trimmed)?.id;
  if (id === undefined) throw new UsageError(`There is no release before the live one, ${live.id}.`);
  await rollBack(target, live.campaign, id);
  console.log(JSON.stringify({ release: id, live: true }));
}

const openTarget = () => new DirectoryTarget(readReleasesSettings().LIVE_DIR);

async function findCampaign(target: Target, name: string | undefined): Promise<ReleaseHeader> {
  if (!name) throw new UsageError('Name the campaign by its address or its id.');
  const found = (await target.findAt(name)) ?? (await target.findLive(name));
  if (!found) throw new UsageError(`No campaign of the name ${name} is live.`);
  return found;
}

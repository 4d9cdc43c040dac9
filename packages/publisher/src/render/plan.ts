import type { Campaign, Route, Site } from '@bashke/content';
import type { Manifest, ReleaseFile } from '../release/manifest.ts';
import type { StateOf } from './states.ts';

/** What must be done for a route: take the file over, or make it. */
export interface Plan {
  taken: { route: Route; file: ReleaseFile }[];
  made: Route[];
}

/** All of a file's making that is not an input: its route, and the language of files that have none of their own. */
export function identityOf(route: Route, campaign: Campaign): string {
  return JSON.stringify('language' in route ? route : [route, campaign.languages[0]]);
}

/**
 * Decides which files of a release can be taken over from the one before: those of the same route whose
 * inputs all have the state that they had then, from the same build of the renderer.
 */
export function planFiles(site: Site, base: Manifest | undefined, buildId: string, stateOf: StateOf): Plan {
  const plan: Plan = { taken: [], made: [] };
  const usable = base?.header.buildId === buildId && base.header.origin === site.campaign.origin;
  const changed = new Set<string>();
  if (base && usable) {
    for (const [input, state] of base.states) if (stateOf(input) !== state) changed.add(input);
  }
  for (const route of site.routes) {
    const file = usable ? base?.files.get(route.path) : undefined;
    const same =
      file?.making !== undefined &&
      file.making.route === identityOf(route, site.campaign) &&
      !file.making.inputs.some((input) => changed.has(input));
    if (file && same) plan.taken.push({ route, file });
    else plan.made.push(route);
  }
  return plan;
}

import type { Problem, Site } from '@bashke/content';
import type { FileFacts } from './facts.ts';
import { placeOf } from './place.ts';
import { normalise } from './reference.ts';

/** A release as the checks see it: each file with what it says. */
export interface CheckedRelease {
  site: Site;
  files: ReadonlyMap<string, { facts: FileFacts }>;
}

/**
 * What must hold between the files of a release, new and taken over alike: every address leads somewhere,
 * every page names the help line and where to report.
 */
export function checkRelease({ site, files }: CheckedRelease): Problem[] {
  return [...brokenReferences({ site, files }), ...missingHelp({ site, files })];
}

type Verdict = Pick<Problem, 'code' | 'params'>;

function brokenReferences({ site, files }: CheckedRelease): Problem[] {
  // The same few hundred addresses are on every page: each is looked up once.
  const verdicts = new Map<string, Verdict | undefined>();
  const judge = (ref: string): Verdict | undefined => {
    const at = ref.indexOf('#');
    const target = at === -1 ? ref : ref.slice(0, at);
    const file = files.get(target);
    if (!file) {
      return target.startsWith('media/')
        ? { code: 'file-missing', params: { file: target.slice('media/'.length) } }
        : { code: 'link-broken', params: { target } };
    }
    // Parts are known of pages alone: a part of a drawing or a document is its own affair.
    if (at === -1 || !target.endsWith('.html')) return undefined;
    const fragment = ref.slice(at + 1);
    if (file.facts.ids.includes(fragment)) return undefined;
    return { code: 'fragment-broken', params: { fragment, target } };
  };
  const problems: Problem[] = [];
  for (const [path, { facts }] of files) {
    for (const ref of facts.refs) {
      if (!verdicts.has(ref)) verdicts.set(ref, judge(ref));
      const verdict = verdicts.get(ref);
      if (verdict) problems.push({ ...verdict, place: placeOf(site, site.routeAt(path)) });
    }
  }
  return problems;
}

function missingHelp({ site, files }: CheckedRelease): Problem[] {
  const services = site.campaign.helpServices.flatMap((id) => site.find('help-services', id) ?? []);
  const phones = services.flatMap(({ phone }) => (phone ? [normalise(`tel:${phone}`)] : []));
  const reports = services.flatMap(({ kind, url }) => (kind === 'hotline' && url ? [normalise(url)] : []));
  const problems: Problem[] = [];
  for (const [path, { facts }] of files) {
    if (!path.endsWith('.html')) continue;
    const names = (addresses: string[]) => addresses.some((address) => facts.outside.includes(address));
    const place = () => placeOf(site, site.routeAt(path));
    if (!names(phones)) problems.push({ code: 'help-line-missing', params: {}, place: place() });
    if (!names(reports)) problems.push({ code: 'report-missing', params: {}, place: place() });
  }
  return problems;
}

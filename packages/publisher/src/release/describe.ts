import type { ReleaseSummary, Site } from '@bashke/content';
import type { MadeFiles } from './make.ts';
import type { Manifest, ReleaseHeader } from './manifest.ts';

/** What the manifest of a release says first. */
export function headerOf(
  site: Site,
  made: MadeFiles,
  of: Pick<ReleaseHeader, 'id' | 'readAt' | 'createdAt' | 'buildId' | 'summary'>,
): ReleaseHeader {
  const { campaign } = site;
  const inline = new Set<string>(formSources(site));
  for (const { facts } of made.files.values()) for (const source of facts.inline) inline.add(source);
  return {
    form: 1,
    ...of,
    campaign: campaign.id,
    slug: campaign.slug,
    origin: campaign.origin,
    languages: campaign.languages,
    titles: Object.fromEntries(
      campaign.languages.map((language) => [language, campaign.texts[language]!.title]),
    ),
    inline: [...inline],
  };
}

/** Where forms may be sent, for releases that have any. Pages without one allow none in their own heads. */
function formSources({ campaign, pages }: Site): string[] {
  const hasForms = pages.some(({ texts }) =>
    Object.values(texts).some((text) => text?.blocks.some(({ type }) => type === 'form')),
  );
  if (!hasForms || campaign.forms === undefined) return [];
  const { origin } = new URL(campaign.forms);
  return [`form-action ${origin}`, `connect-src ${origin}`];
}

/** What the studio is told of a release. */
export function summaryOf(
  site: Site,
  made: MadeFiles,
  base: Manifest | undefined,
  id: string,
  milliseconds: number,
): ReleaseSummary {
  const { campaign } = site;
  let pages = 0;
  let bytes = 0;
  let changed = 0;
  for (const [path, file] of made.files) {
    if (path.endsWith('.html')) pages += 1;
    bytes += file.bytes;
    if (base?.files.get(path)?.hash !== file.hash) changed += 1;
  }
  for (const path of base?.files.keys() ?? []) if (!made.files.has(path)) changed += 1;
  return {
    id,
    campaign: campaign.id,
    slug: campaign.slug,
    languages: campaign.languages,
    pages,
    rendered: made.rendered,
    changed,
    files: made.files.size,
    bytes,
    milliseconds,
    documents: [...site.keys()],
  };
}

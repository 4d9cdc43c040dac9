import {
  type ImageDocument,
  type Recording,
  recordingFormats,
  type Resource,
  type View,
} from '@bashke/content';
import { publishedAliases } from '../../elements/people.ts';
import { largestPlain } from '../../elements/picture.ts';
import { durationOf } from '../../i18n/format.ts';
import { publicAddress } from '../../rendering/links.ts';

/** What a resource shows: a picture, or a film. */
export type Work = { kind: 'picture'; picture: ImageDocument } | { kind: 'film'; film: Recording };

/** A resource as search engines read it: its file, and its makers by alias alone. */
export function resourceData(view: View, resource: Resource, work: Work): object {
  const { title, summary } = resource.texts[view.language]!;
  const aliases = publishedAliases(resource);
  const shared = {
    name: title,
    description: summary,
    url: publicAddress(view, view.route.path),
    inLanguage: view.language,
    datePublished: resource.publishedAt,
    dateModified: resource.updatedAt,
    creator: aliases.length > 0 ? aliases.map((name) => ({ '@type': 'Person', name })) : undefined,
    isPartOf: { '@id': `${view.campaign.origin}/#site` },
  };
  const addressOf = (file: string) => publicAddress(view, `media/${file}`);
  if (work.kind === 'picture') {
    const { file, width, height } = largestPlain(work.picture);
    return {
      '@type': 'ImageObject',
      ...shared,
      contentUrl: addressOf(file),
      width,
      height,
      creditText: work.picture.credit,
    };
  }
  const { sources, poster, duration } = work.film;
  const [source] = sources;
  return {
    '@type': 'VideoObject',
    ...shared,
    contentUrl: source && addressOf(source.file),
    encodingFormat: source && recordingFormats[source.format],
    thumbnailUrl: poster && addressOf(poster.file),
    uploadDate: resource.publishedAt,
    duration: durationOf(duration),
  };
}

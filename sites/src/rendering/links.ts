import { type CollectionName, ProblemError, type Target, type View } from '@bashke/content';

/** The attributes of a link. */
export interface LinkAttributes {
  href: string;
  /** The file name under which a document is kept. */
  download?: string | undefined;
}

/**
 * Where a target is, as this file must write it.
 * @throws ProblemError when it leads to something that does not exist in the language of the file, or to a
 * document that is no document.
 */
export function linkTo(view: View, target: Target): LinkAttributes {
  switch (target.kind) {
    case 'page': {
      const path = view.pathOf(target.page);
      if (path === undefined) throw missing('pages');
      const here = path === view.route.path;
      if (target.fragment !== undefined) {
        return { href: here ? `#${target.fragment}` : `${view.href(path)}#${target.fragment}` };
      }
      return { href: view.href(path) };
    }
    case 'summit': {
      const path = view.summitPlace(target.summit, target.part);
      if (path === undefined) throw missing('summits');
      return { href: view.href(path) };
    }
    case 'group': {
      const path = view.placeOf('groups', target.group);
      if (path === undefined) throw missing('groups');
      return { href: view.href(path) };
    }
    case 'document': {
      const media = view.get('media', target.media);
      if (media.kind !== 'document') throw wrongKind('document');
      return { href: view.href(`media/${media.file}`), download: media.fileName };
    }
    case 'url':
      return { href: target.url };
    case 'phone':
      return { href: `tel:${target.phone}` };
    case 'email':
      return { href: `mailto:${target.email}` };
  }
}

/** A reference to something that is not there, or not in this language. */
const missing = (collection: CollectionName) =>
  new ProblemError([{ code: 'reference-missing', params: { collection } }]);

/** A reference that leads to a document of another kind than the place asks for. */
export const wrongKind = (expected: 'image' | 'document') =>
  new ProblemError([{ code: 'reference-wrong-kind', params: { field: 'media', expected } }]);

/** The address of a file on the web, for canonical links, cards and sharing. The home page is a folder. */
export const publicAddress = (view: View, path: string): string =>
  `${view.campaign.origin}/${path.replace(/(^|\/)index\.html$/, '$1')}`;

/** The address of a style sheet or script that came out of the build. */
export const assetHref = (view: View, address: string): string =>
  import.meta.env.DEV ? address : view.href(address.replace(/^\//, ''));

import type { SummitPage } from '@bashke/content';
import type { GroupKey, MediaKey, SummitKey, TargetContent } from './content/index.ts';
import { groupId, mediaId, pageId, summitId } from './identities.ts';

/** A target as the studio keeps it. */
export type StoredTarget =
  | { kind: 'page'; page: string }
  | { kind: 'summit'; summit: string; part: SummitPage }
  | { kind: 'group'; group: string }
  | { kind: 'document'; media: string }
  | { kind: 'url'; url: string }
  | { kind: 'phone'; phone: string }
  | { kind: 'email'; email: string };

/** A target of the content for the studio; pages are those of `campaign`. */
export function storeTarget(target: TargetContent, campaign: string): StoredTarget {
  if ('page' in target) return { kind: 'page', page: pageId(campaign, target.page) };
  if ('summit' in target) return { kind: 'summit', summit: summitId(target.summit), part: target.part };
  if ('group' in target) return { kind: 'group', group: groupId(target.group) };
  if ('media' in target) return { kind: 'document', media: mediaId(target.media) };
  if ('url' in target) return { kind: 'url', url: target.url };
  if ('phone' in target) return { kind: 'phone', phone: target.phone };
  return { kind: 'email', email: target.email };
}

/**
 * The target that a link in Markdown names: `page:for-parents`, `summit:samiti/agenda`, `group:alliance`,
 * `media:poster`, `tel:116111` or an address.
 */
export function readTarget(link: string): TargetContent {
  const [, scheme, rest = ''] = /^(page|summit|group|media|tel|mailto):(.+)$/.exec(link) ?? [];
  switch (scheme) {
    case 'page':
      return { page: rest };
    case 'summit': {
      const [summit, part = 'overview'] = rest.split('/');
      return { summit: summit as SummitKey, part: part as SummitPage };
    }
    case 'group':
      return { group: rest as GroupKey };
    case 'media':
      return { media: rest as MediaKey };
    case 'tel':
      return { phone: rest };
    case 'mailto':
      return { email: rest };
    default:
      return { url: link };
  }
}

import { idOf, present } from '../../publishing/stored.ts';

/** The fields of a target as the studio keeps them; those of other kinds may be left over. */
export interface StoredTarget {
  kind?: string | null;
  page?: unknown;
  fragment?: string | null;
  summit?: unknown;
  part?: string | null;
  group?: unknown;
  url?: string | null;
  media?: unknown;
  phone?: string | null;
  email?: string | null;
}

/** A telephone number as it is dialled: people write it with spaces, dots and brackets. */
export const dialled = (phone: string | null | undefined): string | undefined =>
  present(phone)?.replace(/[\s().\-/]/g, '');

/** Where a link leads, by the contract's names; `undefined` when nobody has said so. */
export function publishTarget(target: StoredTarget | null | undefined): object | undefined {
  const kind = present(target?.kind);
  if (!target || kind === undefined) return undefined;
  switch (kind) {
    case 'page':
      return { kind, page: idOf(target.page), fragment: present(target.fragment)?.replace(/^#/, '') };
    case 'summit':
      return { kind, summit: idOf(target.summit), part: present(target.part) };
    case 'group':
      return { kind, group: idOf(target.group) };
    case 'url':
      return { kind, url: present(target.url) };
    case 'document':
      return { kind, media: idOf(target.media) };
    case 'phone':
      return { kind, phone: dialled(target.phone) };
    case 'email':
      return { kind, email: present(target.email) };
    default:
      return { kind };
  }
}

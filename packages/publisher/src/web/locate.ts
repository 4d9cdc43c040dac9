import type { LiveFolder } from '../target/directory/live.ts';
import { isSlug } from '../target/directory/paths.ts';

/** What a request asks for. */
export type Location =
  | { kind: 'index' }
  /** A file of a microsite; `path` is decoded and safe, from its root, `''` for the root itself. */
  | { kind: 'file'; slug: string; path: string; base: string }
  | { kind: 'redirect'; to: string }
  | { kind: 'missing' }
  | { kind: 'malformed' };

/**
 * Finds the microsite that a request is for: by its host, a domain of its own or `<campaign>.localhost`, or
 * else by the first part of the address.
 *
 * @param baseHost the host under which campaigns have names, `localhost`
 */
export function locate(host: string | undefined, url: string, live: LiveFolder, baseHost: string): Location {
  const path = readPath(url);
  if (path === undefined) return { kind: 'malformed' };
  const owner = campaignAt(hostname(host), live, baseHost);
  if (owner === 'none') return { kind: 'missing' };
  if (owner !== undefined) return { kind: 'file', slug: owner, path, base: '/' };
  if (path === '') return { kind: 'index' };

  const slash = path.indexOf('/');
  const slug = slash === -1 ? path : path.slice(0, slash);
  if (!isSlug(slug) || live.liveId(slug) === undefined) return { kind: 'missing' };
  // Relative links count from the folder.
  if (slash === -1) return { kind: 'redirect', to: `/${slug}/` };
  return { kind: 'file', slug, path: path.slice(slash + 1), base: `/${slug}/` };
}

/** The campaign of a host; `none` for a name of ours that no campaign has, `undefined` for any other host. */
function campaignAt(host: string, live: LiveFolder, baseHost: string): string | undefined {
  if (host === baseHost) return undefined;
  if (host.endsWith(`.${baseHost}`)) {
    const slug = host.slice(0, -baseHost.length - 1);
    return isSlug(slug) && live.liveId(slug) !== undefined ? slug : 'none';
  }
  return live.all().find(({ origin }) => new URL(origin).hostname === host)?.slug;
}

const hostname = (host = '') => host.replace(/:\d+$/, '').replace(/\.$/, '').toLowerCase();

/** The path of an address, decoded, without the slash at its beginning. `undefined` when it is not one of ours. */
function readPath(url: string): string | undefined {
  const raw = url.split(/[?#]/, 1)[0]!;
  if (!raw.startsWith('/')) return undefined;
  let path: string;
  try {
    path = decodeURIComponent(raw.slice(1));
  } catch {
    return undefined;
  }
  if (/[\0\\]/.test(path)) return undefined;
  const parts = path.split('/');
  const wrong = parts.some(
    (part, index) =>
      (part === '' && index < parts.length - 1) || (part.startsWith('.') && part !== '.well-known'),
  );
  return wrong ? undefined : path;
}

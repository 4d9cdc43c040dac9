/** Where an address in a file leads: to a file of the microsite, or outside. */
export type Reference = { inside: string } | { outside: string };

/**
 * Resolves the addresses in the files of one microsite. Addresses that begin with the campaign's origin are
 * files of the microsite too.
 */
export class References {
  readonly #origin: string;
  readonly #known = new Map<string, Reference>();

  constructor(origin: string) {
    this.#origin = origin;
  }

  /**
   * @param address as it is written in the file
   * @param from the file's path from the root of the microsite
   */
  resolve(address: string, from: string): Reference {
    if (address.startsWith('#')) return { inside: partOf(from, address.slice(1)) };
    const folder = from.slice(0, from.lastIndexOf('/') + 1);
    const key = `${folder}\n${address}`;
    let found = this.#known.get(key);
    if (!found) {
      found = this.#resolve(address, folder);
      this.#known.set(key, found);
    }
    return 'inside' in found && (found.inside === '' || found.inside.startsWith('#'))
      ? { inside: `${from}${found.inside}` }
      : found;
  }

  #resolve(address: string, folder: string): Reference {
    if (address === this.#origin || address.startsWith(`${this.#origin}/`)) {
      const { path, part } = split(address.slice(this.#origin.length + 1));
      // On the web a folder answers with its index.
      return { inside: partOf(path === '' || path.endsWith('/') ? `${path}index.html` : path, part) };
    }
    if (/^[a-z][a-z0-9+.-]*:/i.test(address)) return { outside: normalise(address) };
    if (address.startsWith('//')) return { outside: normalise(`https:${address}`) };
    const { path, part } = split(address);
    if (path === '') return { inside: partOf('', part) };
    if (path.startsWith('/')) return { inside: partOf(path, part) };
    return { inside: partOf(join(folder, path), part) };
  }
}

function split(address: string): { path: string; part: string } {
  const hash = address.indexOf('#');
  const whole = hash === -1 ? address : address.slice(0, hash);
  const query = whole.indexOf('?');
  return {
    path: decode(query === -1 ? whole : whole.slice(0, query)),
    part: hash === -1 ? '' : address.slice(hash + 1),
  };
}

/** Every page has a top. */
const partOf = (path: string, part: string) =>
  part === '' || part === 'top' ? path : `${path}#${decode(part)}`;

function decode(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Joins like a browser, but keeps the `..` that would climb above the root: it leads nowhere on a disk. */
function join(folder: string, path: string): string {
  const parts = folder.split('/').slice(0, -1);
  for (const part of path.split('/')) {
    if (part === '.') continue;
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else parts.push(part);
  }
  return parts.join('/');
}

/** Addresses are compared in the form that `URL` gives them; telephone numbers without spaces. */
export function normalise(address: string): string {
  if (address.startsWith('tel:')) return address.replace(/[\s().-]/g, '');
  return URL.canParse(address) ? new URL(address).href : address;
}

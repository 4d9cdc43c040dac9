import { fold } from '../i18n/fold.ts';

/** Anchors that the page itself uses. */
const taken = ['content', 'page', 'section', 'search-field', 'search-results'];

/** Anchors of the headings of one page: readable, of ASCII, and each given out once. */
export class Anchors {
  readonly #used = new Set<string>(taken);

  /** `Çfarë është bullizmi?` → `cfare-eshte-bullizmi`; the second one ends in `-2`. */
  next(heading: string): string {
    const base =
      fold(heading)
        .replaceAll(/[^a-z0-9]+/g, '-')
        .slice(0, 70)
        .replaceAll(/^-+|-+$/g, '') || 'section';
    let anchor = base;
    for (let number = 2; this.#used.has(anchor); number += 1) anchor = `${base}-${number}`;
    this.#used.add(anchor);
    return anchor;
  }
}

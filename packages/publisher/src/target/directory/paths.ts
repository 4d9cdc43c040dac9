import path from 'node:path';

const idPattern = /^\d{8}T\d{9}Z$/;
const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const isReleaseId = (name: string): boolean => idPattern.test(name);
export const isSlug = (name: string): boolean => slugPattern.test(name);

/** Ends the name of what is not finished. */
export const partial = '.partial';

/** Where everything is under `LIVE_DIR`. */
export class LivePaths {
  readonly root: string;

  constructor(root: string) {
    this.root = path.resolve(root);
  }

  campaign = (slug: string): string => path.join(this.root, slug);
  /** The pointer to the live release. */
  current = (slug: string): string => path.join(this.root, slug, 'current');
  releases = (slug: string): string => path.join(this.root, slug, 'releases');
  release = (slug: string, id: string): string => path.join(this.root, slug, 'releases', id);
  manifest = (slug: string, id: string): string => path.join(this.root, slug, 'releases', `${id}.json`);
}

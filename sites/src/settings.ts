import path from 'node:path';

/**
 * The folders that `astro dev` shows, from `SNAPSHOTS_DIR` and `MEDIA_DIR`, relative to the project. The compiled
 * renderer has no settings: it is given all that it needs.
 */
export function developmentSettings(): { snapshots: string; media: string } {
  const root = path.resolve(process.cwd(), '..');
  const folder = (name: string, usual: string) => path.resolve(root, process.env[name] ?? usual);
  return {
    snapshots: folder('SNAPSHOTS_DIR', '.data/snapshots'),
    media: folder('MEDIA_DIR', '.data/media'),
  };
}

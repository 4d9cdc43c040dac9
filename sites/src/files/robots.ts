import type { FileMaker } from './index.ts';
import { textFile } from './text-file.ts';

/** What search engines may read: everything; a draft nothing. */
export const robots: FileMaker = async (view, { preview }) =>
  textFile(
    'text/plain',
    preview
      ? 'User-agent: *\nDisallow: /\n'
      : `User-agent: *\nDisallow:\n\nSitemap: ${view.campaign.origin}/sitemap.xml\n`,
  );

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { contractVersion, type Renderer } from '@bashke/content';
import { sketch } from './files/drawings.ts';
import { files, isFileRoute } from './files/index.ts';
import { explainFailure } from './rendering/failure.ts';
import { renderPage } from './rendering/page.ts';

/** The compiled renderer; see `Renderer` of the contract. */
export const render: Renderer['render'] = async (view, options = {}) => {
  const { route } = view;
  try {
    if (isFileRoute(route)) return await files[route.kind](view, options);
    const body = await renderPage(view, options);
    return { contentType: 'text/html; charset=utf-8', body };
  } catch (error) {
    throw await explainFailure(view, options, error);
  }
};

export { contractVersion, sketch };

export const clientFolder: Renderer['clientFolder'] = fileURLToPath(new URL('../client/', import.meta.url));

const build = JSON.parse(readFileSync(new URL('./build.json', import.meta.url), 'utf8')) as {
  buildId: string;
};
export const buildId: Renderer['buildId'] = build.buildId;

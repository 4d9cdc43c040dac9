import type { RenderOptions, View } from '@bashke/content';
import { createApp } from 'astro/app/entrypoint';
import { localsOf } from './locals.ts';

const app = createApp({ streaming: false });
// The publisher reports what fails; a page that says so would otherwise be published.
app.renderError = async (_request, { error, status }) => {
  throw error ?? new Error(`the page answered ${status}`);
};
app.logger.options.level = 'silent';

const routeData = app.manifest.routes.find(({ routeData: { route } }) => route === '/[...path]')?.routeData;
// Which page is shown is said by the view alone; the address never matters.
const address = 'http://microsite.invalid/';

/** Makes the web page of a view. `onlyBlock` leaves out every other block. */
export async function renderPage(
  view: View,
  options: RenderOptions,
  onlyBlock?: number,
): Promise<Uint8Array> {
  const locals = localsOf(view, options, onlyBlock);
  const response = await app.render(new Request(address), { locals, routeData });
  return new Uint8Array(await response.arrayBuffer());
}

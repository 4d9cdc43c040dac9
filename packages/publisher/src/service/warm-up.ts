import { type Renderer, Site, type Theme, themes, View } from '@bashke/content';
import { exampleSnapshot } from '@bashke/content/examples';
import { readFile } from '../verify/read.ts';
import { References } from '../verify/reference.ts';

/**
 * Renders and reads the pages of an example, and one drawn file, so that the first publish finds code that is
 * compiled and fonts that are read. What fails here fails again in a publish, and is told there.
 */
export async function warmUp(renderer: Renderer, theme: Theme = themes[0]): Promise<void> {
  const site = new Site(exampleSnapshot({ theme }));
  const references = new References(site.campaign.origin);
  const card = site.routes.find(({ kind }) => kind === 'card');
  const texts = site.routes.filter(({ kind }) => kind !== 'card' && kind !== 'icon');
  for (const route of card ? [...texts, card] : texts) {
    const { body } = await renderer.render(new View(site, route));
    readFile(route.path, body, references);
  }
}

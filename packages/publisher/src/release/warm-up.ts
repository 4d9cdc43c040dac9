import { Site, themes } from '@bashke/content';
import { exampleSnapshot } from '@bashke/content/examples';
import { makeRendered, type Workshop } from './make.ts';

/**
 * Makes the pages of an example, and one drawn file, so that the first publish finds code that is compiled and
 * fonts that are read. What fails here fails again in a publish, and is told there.
 */
export async function warmUp(workshop: Pick<Workshop, 'renderer'>): Promise<void> {
  const site = new Site(exampleSnapshot({ theme: themes[0] }));
  const card = site.routes.find(({ kind }) => kind === 'card');
  const texts = site.routes.filter(({ kind }) => kind !== 'card' && kind !== 'icon');
  await makeRendered(site, card ? [...texts, card] : texts, workshop);
}

import { type Resource, Site, type Snapshot, View } from '@bashke/content';
import { exampleIds, exampleSnapshot } from '@bashke/content/examples';
import { loadRenderer } from '@bashke/publisher';
import { beforeAll, describe, expect, it } from 'vitest';
import { RENDERER } from '../../scripts/start/programs.ts';

const snapshot = exampleSnapshot({ theme: 'ze' });
const isResource = (document: Snapshot['documents'][number]): document is Resource =>
  document.collection === 'resources';
const [poster, film] = snapshot.documents.filter(isResource) as [Resource, Resource];
const others = snapshot.documents.filter((document) => !isResource(document));
const siteOf = (...resources: Resource[]) => new Site({ ...snapshot, documents: [...others, ...resources] });

let renderer: Awaited<ReturnType<typeof loadRenderer>>;
beforeAll(async () => {
  renderer = await loadRenderer(RENDERER);
});

async function read(path: string, site = siteOf(poster, film)): Promise<string> {
  const { body } = await renderer.render(new View(site, site.routeAt(path)!));
  return new TextDecoder().decode(body).replaceAll(/>\s+</g, '><');
}
const posterPage = 'krijime/afishja-ndal-mendo-fol.html';
const filmPage = 'krijime/shtate-sekonda.html';

describe('the page of what young people made', () => {
  it('shows a picture in every size, its makers by alias, and the workshop', async () => {
    const html = await read(posterPage);
    expect(html).toContain(`media/${exampleIds.picture}-640.avif 640w`);
    expect(html).toContain('Hëna 7 dhe një i ri');
    expect(html).toContain('href="../nisi-fushata.html"');
    expect(html).toContain('property="og:image" content="https://shembull-ze.shembull.al/cards/sq/krijime/');
    expect(html).not.toContain('media-src');
  });

  it('shows a film that loads nothing before it is started', async () => {
    const html = await read(filmPage);
    expect(html).toMatch(/<video[^>]* preload="none"[^>]* poster="\.\.\/media\/recording-film-poster\.jpg"/);
    expect(html).toContain('<source src="../media/recording-film.mp4" type="video/mp4">');
    expect(html).toContain(`media-src 'self'`);
    expect(html).not.toMatch(/autoplay|Krijo[ni]/);
  });

  it('leads to its page in the other language, home, and to the help line', async () => {
    const html = await read(posterPage);
    expect(html).toContain(
      'class="language-switch-link" href="../en/made-by-young-people/the-poster-stop-think-speak.html"',
    );
    expect(html).toMatch(/class="resource-back"[^>]*><a href="\.\.\/index\.html"/);
    expect(html).toMatch(/class="resource-help"[^>]*>[^<]*<a href="tel:116111"/);
  });

  it('names no workshop whose page is not in its language', async () => {
    const html = await read(posterPage, siteOf({ ...poster, workshop: 'gone' }, film));
    expect(html).not.toContain('nisi-fushata.html">Nisi');
  });

  it('writes what its makers say as text', async () => {
    const texts = { sq: { ...poster.texts.sq!, about: 'Një <script>alert(1)</script>\n\ndy' } };
    const html = await read(posterPage, siteOf({ ...poster, texts }));
    expect(html).toContain('<p>Një &lt;script&gt;alert(1)&lt;/script&gt;</p><p>dy</p>');
  });
});

describe('the block of what young people made', () => {
  const blockPage = 'blloku-resources.html';

  it('leads to each, the newest first', async () => {
    const html = await read(blockPage);
    const links = [...html.matchAll(/class="resource-card-title"><a href="([^"]+)"/g)].map(
      ([, href]) => href,
    );
    expect(links).toEqual([posterPage, filmPage]);
  });

  it('shows nothing where there is nothing', async () => {
    expect(await read(blockPage, siteOf())).not.toContain('class="band resources');
  });

  it('leads to the microsite of another campaign', async () => {
    const elsewhere = { campaign: 'campaign-elsewhere', origin: 'https://tjeter.shembull.al' };
    const site = siteOf({ ...poster, ...elsewhere }, { ...film, ...elsewhere });
    expect(site.routeAt(posterPage)).toBeUndefined();
    expect(await read('en/block-resources.html', site)).toContain(
      'href="https://tjeter.shembull.al/en/made-by-young-people/the-poster-stop-think-speak.html"',
    );
  });
});

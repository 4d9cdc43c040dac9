import { brotliCompressSync } from 'node:zlib';
import { openBrowser } from '../../tests/running/browser.ts';
import type { Figures } from './figures.ts';

const pages = [
  ['Flagship home', 'bullizmi-nuk-eshte-loje/index.html'],
  ['A text page', 'bullizmi-nuk-eshte-loje/cfare-eshte.html'],
  ['Agenda of a summit of two days', 'samiti/samiti/siguri-online-2026/programi.html'],
  ['Registration for it', 'samiti/regjistrimi.html'],
  ['Directory of the Alliance', 'aleanca/anetaret/aleanca.html'],
] as const;

/** What a first visit to some pages of the demo costs: bytes on the wire by type (brotli for text), requests, and who is asked. */
export async function measureWeights(figures: Figures, sites: string): Promise<void> {
  const browser = await openBrowser();
  try {
    for (const [title, file] of pages) {
      const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
      const page = await context.newPage();
      const bytes: Record<string, number> = {};
      const outside = new Set<string>();
      let requests = 0;
      const seen: Promise<void>[] = [];
      page.on('response', (response) => {
        requests += 1;
        // A form asks the studio how many seats are left.
        const { origin, pathname } = new URL(response.url());
        if (origin !== new URL(sites).origin && !pathname.startsWith('/api/forms/')) outside.add(origin);
        seen.push(
          response.body().then((body): void => {
            const type = response.request().resourceType();
            const packed = ['document', 'stylesheet', 'script'].includes(type)
              ? brotliCompressSync(body).length
              : body.length;
            bytes[type] = (bytes[type] ?? 0) + packed;
          }),
        );
      });
      const answer = await page.goto(`${sites}/${file}`, { waitUntil: 'networkidle' });
      if (answer?.status() !== 200) throw new Error(`${sites}/${file} answered ${answer?.status()}.`);
      await Promise.all(seen);
      const kb = (type: string) => Number(((bytes[type] ?? 0) / 1024).toFixed(1));
      figures.section(`${title}, first visit at 360 px`);
      figures.add('HTML + CSS, brotli', Number((kb('document') + kb('stylesheet')).toFixed(1)), 'KB', {
        most: 20,
      });
      figures.add('script, brotli', kb('script'), 'KB', { most: 3 });
      figures.add('fonts', kb('font'), 'KB');
      figures.add('pictures on the first screens', kb('image'), 'KB');
      figures.add('requests', requests, '');
      figures.add('other origins that are asked, but for forms', outside.size, '', { most: 0 });
      await context.close();
    }
  } finally {
    await browser.close();
  }
}

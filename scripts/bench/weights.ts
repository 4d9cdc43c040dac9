import { brotliCompressSync } from 'node:zlib';
import { openBrowser } from '../../tests/running/browser.ts';
import type { Figures } from './figures.ts';

const pages = [
  ['Flagship home', 'index.html'],
  ['A text page', 'cfare-eshte.html'],
] as const;

/** What a first visit costs: bytes on the wire by type (brotli for text), requests, and who is asked. */
export async function measureWeights(figures: Figures, site: string): Promise<void> {
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
        if (new URL(response.url()).origin !== new URL(site).origin) outside.add(response.url());
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
      const answer = await page.goto(`${site}/${file}`, { waitUntil: 'networkidle' });
      if (answer?.status() !== 200) throw new Error(`${site}/${file} answered ${answer?.status()}.`);
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
      figures.add('requests to another origin', outside.size, '', { most: 0 });
      await context.close();
    }
  } finally {
    await browser.close();
  }
}

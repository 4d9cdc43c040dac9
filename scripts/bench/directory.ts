import { brotliCompressSync } from 'node:zlib';
import { exampleSnapshot, generateMembers } from '@bashke/content/examples';
import type { Browser, Page } from 'playwright';
import { openBrowser } from '../../tests/running/browser.ts';
import { startMicrosites } from '../../tests/running/microsites.ts';
import type { Ports } from '../start/programs.ts';
import type { Figures } from './figures.ts';
import { round, summariseTimes, timed } from './statistics.ts';

const MEMBERS = 1000;
const FILTERS = 20;

/** The directory of a group with a thousand members: what a visit weighs, and how long a filter takes. */
export async function measureDirectory(
  figures: Figures,
  _ports: Ports,
  say: (line: string) => void,
): Promise<void> {
  figures.section(`Directory of ${MEMBERS.toLocaleString('en-GB')} members`);
  const snapshot = exampleSnapshot({ theme: 'bashke' });
  const kept = snapshot.documents.filter(
    (document) => document.collection !== 'members' || document.group !== 'group-example',
  );
  say('directory: publishing');
  const [published, sites] = await timed(() =>
    startMicrosites([{ ...snapshot, documents: [...kept, ...generateMembers(MEMBERS)] }]),
  );
  const browser = await openBrowser();
  try {
    figures.add('published, with every page of a member', round(published / 1000, 1), 's');
    const address = `${sites.address}/${snapshot.campaign.slug}/anetaret/aleanca.html`;
    const page = await visit(figures, browser, address);
    say('directory: filtering');
    const times = await filterTimes(page);
    figures.add('filter by county, to the next picture on the screen, p50', times.p50, 'ms', { most: 50 });
    figures.add('filter by county, to the next picture on the screen, p95', times.p95, 'ms');
  } finally {
    await browser.close();
    await sites.close();
  }
}

/** Adds what a first visit of an address weighs. @returns the page, as it was visited */
async function visit(figures: Figures, browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  const weights: Record<string, { plain: number; packed: number }> = {};
  const seen: Promise<void>[] = [];
  page.on('response', (response) => {
    seen.push(
      response.body().then((body): void => {
        const type = response.request().resourceType();
        const before = weights[type] ?? { plain: 0, packed: 0 };
        weights[type] = {
          plain: before.plain + body.length,
          packed: before.packed + brotliCompressSync(body).length,
        };
      }),
    );
  });
  const answer = await page.goto(address, { waitUntil: 'networkidle' });
  if (answer?.status() !== 200) throw new Error(`${address} answered ${answer?.status()}.`);
  await Promise.all(seen);
  const packed = (type: string) => round((weights[type]?.packed ?? 0) / 1024, 1);
  figures.add('HTML, brotli', packed('document'), 'KB');
  figures.add('HTML, unpacked', round((weights['document']?.plain ?? 0) / 1024, 1), 'KB');
  figures.add('styles, brotli', packed('stylesheet'), 'KB');
  figures.add('script, brotli', packed('script'), 'KB', { most: 3 });
  return page;
}

/** From choosing a county to the frame that shows it, again and again. */
async function filterTimes(page: Page) {
  const times = await page.evaluate(async (runs) => {
    const select = document.querySelector<HTMLSelectElement>('select[name="county"]');
    if (!select) throw new Error('There is no filter by county.');
    const shown = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const found: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      await shown();
      const started = performance.now();
      select.selectedIndex = 1 + (run % (select.options.length - 1));
      select.dispatchEvent(new Event('input', { bubbles: true }));
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await shown();
      found.push(performance.now() - started);
    }
    return found;
  }, FILTERS);
  return summariseTimes(times);
}

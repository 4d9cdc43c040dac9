import { counties, type Member, memberKinds, sectors, type Snapshot, wordOf } from '@bashke/content';
import { exampleIds, exampleSnapshot } from '@bashke/content/examples';
import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { dictionaries } from '../../sites/src/i18n/index.ts';
import { openBrowser } from '../running/browser.ts';
import { type Microsites, startMicrosites } from '../running/microsites.ts';

const words = dictionaries.sq;
const keysOf = <T extends string>(values: Readonly<Record<T, unknown>>) => Object.keys(values) as T[];

/** The example with so many members of every kind, field and county but Kukës. */
function exampleOf(theme: 'bashke' | 'forum', more: number): Snapshot {
  const snapshot = exampleSnapshot({ theme });
  const template = snapshot.documents.find((each): each is Member => each.collection === 'members')!;
  const places = keysOf(counties).filter((county) => county !== 'kukes');
  const members = Array.from({ length: more }, (_, index): Member => {
    const name = `${index % 2 === 0 ? 'Qendra „Çelësi“' : 'Shoqata e Prindërve'} ${index + 1} (shembull)`;
    const text = { name, slug: `anetari-${index + 1}`, about: 'Punon me fëmijë dhe prindër në shkolla.' };
    return {
      ...template,
      id: `member-${index + 1}`,
      kind: keysOf(memberKinds)[index % 3]!,
      sector: keysOf(sectors)[index % 9]!,
      county: places[index % places.length]!,
      logo: index % 4 === 0 ? exampleIds.decoration : undefined,
      links: [],
      texts: { sq: text },
    };
  });
  return { ...snapshot, documents: [...snapshot.documents, ...members] };
}

let microsites: Microsites;
let browser: Browser;
beforeAll(async () => {
  [microsites, browser] = await Promise.all([
    startMicrosites([exampleOf('bashke', 33), exampleOf('forum', 997)]),
    openBrowser(),
  ]);
});
afterAll(async () => {
  await browser?.close();
  await microsites?.close();
});

let context: BrowserContext;
let page: Page;
let complaints: string[];
async function open(path: string, options: { javaScriptEnabled?: boolean } = {}): Promise<void> {
  context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  page = await context.newPage();
  page.on('pageerror', ({ message }) => complaints.push(message));
  await page.goto(`${microsites.address}/${path}`);
}
beforeEach(() => {
  complaints = [];
});
afterEach(async () => {
  await context?.close();
  expect(complaints).toEqual([]);
});

const directory = 'shembull-bashke/anetaret/aleanca.html';
const shown = () => page.locator('.directory-list > .member:visible').count();
const choice = (facet: 'kind' | 'county') =>
  page.getByRole('combobox', { name: words[`members.${facet}`], exact: true });
const status = () => page.locator('.directory-status').textContent();

describe('without scripts', () => {
  it('the directory is whole, and every value is a page of its own with its count', async () => {
    await open(directory, { javaScriptEnabled: false });
    expect(await shown()).toBe(36);
    expect(await page.locator('.directory-form').isHidden()).toBe(true);
    const links = page.locator('.facet-links a');
    expect(await links.count()).toBe(3 + 9);
    const link = links.filter({ hasText: wordOf('sector.education') });
    const count = Number(await link.locator('.facet-links-count').textContent());
    await link.click();
    await page.waitForURL(/anetaret\/aleanca\/sipas-fushes\/arsimi\.html$/);
    expect(await shown()).toBe(count);
    expect(await page.locator('.facet-links [aria-current=page]').textContent()).toContain(
      wordOf('sector.education'),
    );
    await page.getByRole('link', { name: words['members.all'] }).first().click();
    await page.waitForURL(/aleanca\.html$/);
  });

  it('the statement says how many have signed it, and the way to join leads to the form', async () => {
    await open(directory, { javaScriptEnabled: false });
    expect(await page.locator('.group-statement-signed').textContent()).toMatch(/34 .*10 nëntor 2025/);
    await page.getByRole('link', { name: words['members.join'] }).first().click();
    await page.waitForURL(/blloku-form\.html#application-form$/);
  });

  it('a member says what it is, when it joined, signed and confirmed, and leads back', async () => {
    await open('shembull-bashke/anetaret/aleanca/qendra-ylberi.html', { javaScriptEnabled: false });
    const facts = await page.locator('.member-facts').textContent();
    for (const word of ['kind.organisation', 'sector.child-protection', 'county.tirane'] as const) {
      expect(facts).toContain(wordOf(word));
    }
    expect(facts).toContain('1 tetor 2026');
    const data = JSON.parse(await page.locator('script[type="application/ld+json"]').innerText()) as {
      '@graph': { name: string; memberOf?: { name: string } }[];
    };
    expect(data['@graph'].find(({ memberOf }) => memberOf)).toMatchObject({
      '@type': 'Organization',
      name: 'Qendra „Ylberi“ (shembull)',
      memberOf: { '@type': 'Organization', name: 'Aleanca Kombëtare kundër Bullizmit Kibernetik' },
    });
    await page.locator('.member-facts a').last().click();
    await page.waitForURL(/sipas-qarkut\/tirane\.html$/);
  });
});

describe('the map', () => {
  it('leads by keyboard to each county that has members, and says how many', async () => {
    await open(directory, { javaScriptEnabled: false });
    const map = page.getByRole('group', { name: words['members.map'] });
    const links = map.getByRole('link');
    expect(await links.count()).toBe(11);
    const tirane = map.getByRole('link', { name: /^Tiranë: \d+ anëtarë$/ });
    const name = await tirane.locator('title').textContent();
    await links.first().focus();
    for (let presses = 0; presses < 11; presses += 1) {
      if (await tirane.evaluate((link) => link === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    const look = await tirane.evaluate((link) => {
      const { stroke, strokeWidth } = getComputedStyle(link.querySelector('path')!);
      return { stroke, strokeWidth, focused: link === document.activeElement };
    });
    expect(look).toMatchObject({ focused: true, strokeWidth: '9px' });
    await page.keyboard.press('Enter');
    await page.waitForURL(/sipas-qarkut\/tirane\.html$/);
    expect(await shown()).toBe(Number(/\d+/.exec(name!)![0]));
    expect(await page.locator('.county[aria-current=page] title').textContent()).toBe(name);
  });

  it('has a plain shape for a county without members, and the same as a list that is closed', async () => {
    await open(directory, { javaScriptEnabled: false });
    expect(await page.locator('.county-0').textContent()).toContain(wordOf('county.kukes'));
    const list = page.locator('.county-map-list');
    expect(await list.locator('a').first().isVisible()).toBe(false);
    await page.getByText(words['members.map-list']).click();
    expect(await list.locator('a:visible').count()).toBe(11);
  });
});

describe('with scripts', () => {
  it('filters by everything at once, says how many there are, and keeps it in the address', async () => {
    await open(directory);
    expect(await page.locator('.directory-facets').isHidden()).toBe(true);
    await choice('kind').selectOption('expert');
    const experts = await shown();
    expect(await status()).toBe(
      words['members.found-other'].replace('{count}', String(experts)).replace('{all}', '36'),
    );
    await page.getByRole('searchbox', { name: words['members.name'] }).fill('CELESI');
    expect(await shown()).toBeLessThan(experts);
    const found = await shown();
    expect(page.url()).toMatch(/\?kind=expert&q=CELESI$/);
    await page.reload();
    expect(await shown()).toBe(found);
    await page.getByRole('button', { name: words['members.clear'] }).click();
    await expect.poll(shown).toBe(36);
    expect(new URL(page.url()).search).toBe('');
    expect(await page.getByRole('button', { name: words['members.clear'] }).isHidden()).toBe(true);
  });

  it('the map filters too, and lets go when it is asked again', async () => {
    await open(directory);
    const vlore = page.getByRole('link', { name: /^Vlorë/ }).first();
    await vlore.click();
    expect(await choice('county').inputValue()).toBe('vlore');
    expect(await vlore.getAttribute('aria-current')).toBe('true');
    expect(await shown()).toBe(3);
    expect(page.url()).toMatch(/aleanca\.html\?county=vlore$/);
    await vlore.click();
    expect(await shown()).toBe(36);
  });

  it('says where nobody is found, and bears an address that asks for nonsense', async () => {
    await open(`${directory}?kind=unicorn&sector=health&q=zzz&other=1`);
    expect(await status()).toBe(words['members.found-none']);
    expect(await choice('kind').inputValue()).toBe('');
    await page.getByRole('searchbox', { name: words['members.name'] }).fill('');
    expect(await shown()).toBeGreaterThan(0);
  });

  it('a thousand members are filtered within a frame or two', async () => {
    await open('shembull-forum/anetaret/aleanca.html');
    expect(await page.locator('.member').count()).toBe(1000);
    const milliseconds = await page.evaluate(async () => {
      const field = document.querySelector<HTMLSelectElement>('[name=county]')!;
      const times: number[] = [];
      for (const county of ['vlore', 'tirane', '', 'korce', '']) {
        field.value = county;
        const start = performance.now();
        field.dispatchEvent(new Event('input', { bubbles: true }));
        // Until it is laid out anew.
        document.body.getBoundingClientRect();
        times.push(performance.now() - start);
        await new Promise(requestAnimationFrame);
      }
      return times.toSorted((one, other) => one - other)[2]!;
    });
    console.info(`filter of 1,000 members: ${milliseconds.toFixed(1)} ms`);
    expect(milliseconds).toBeLessThan(50);
  });
});

it('a block shows members of another campaign on the microsite of that one', async () => {
  await open('shembull-bashke/en/block-members.html');
  const addresses = await page
    .locator('.members')
    .last()
    .locator('a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  expect(addresses).toEqual([
    'https://tjeter.shembull.al/en/members/friends-of-children/a-member-of-parliament.html',
    'https://tjeter.shembull.al/en/members/friends-of-children.html',
  ]);
});

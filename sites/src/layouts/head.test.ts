import { Site, View } from '@bashke/content';
import { exampleIds, exampleSnapshot } from '@bashke/content/examples';
import { expect, test } from 'vitest';
import { cardAddress, contentSecurityPolicy, writeData } from './head.ts';

test('a page is allowed no more than it needs', () => {
  const bare = contentSecurityPolicy({ title: 'A' });
  expect(bare).toMatch(/^default-src 'none';/);
  expect(bare).not.toMatch(/unsafe|connect-src|frame-src|https:/);
  const film = contentSecurityPolicy({ title: 'A', frames: ['https://player.vimeo.com'] });
  expect(film).toContain('frame-src https://player.vimeo.com');
  expect(contentSecurityPolicy({ title: 'A', connects: true })).toContain(`connect-src 'self'`);
});

test('no page lets a script stand in it', () => {
  const policy = contentSecurityPolicy({
    title: 'A',
    connects: true,
    frames: ['https://a.al'],
  });
  expect(policy).toContain(`script-src 'self';`);
  expect(policy).toContain(`base-uri 'none'`);
});

test('data cannot end its element', () => {
  expect(writeData([{ name: '</script><script>alert(1)</script>' }])).not.toContain('<');
});

const cardOf = (site: Site) =>
  cardAddress(new View(site, site.routeAt('index.html')!), { title: 'A', card: 'cards/sq/index.png' });

test('a card that staff chose takes the place of the drawn one', () => {
  const snapshot = exampleSnapshot({ theme: 'loje' });
  const drawn = new Site(snapshot);
  const chosen = new Site({ ...snapshot, campaign: { ...snapshot.campaign, card: exampleIds.picture } });
  expect(cardOf(drawn)).toBe('https://shembull-loje.shembull.al/cards/sq/index.png');
  expect(cardOf(chosen)).toBe(`https://shembull-loje.shembull.al/media/${exampleIds.picture}-1280.jpg`);
});

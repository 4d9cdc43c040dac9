import { type RichText, Site, View } from '@bashke/content';
import { exampleSnapshot } from '@bashke/content/examples';
import { expect, test } from 'vitest';
import { Anchors } from '../../rendering/anchors.ts';
import { serialiseRichText } from './serialise.ts';

const site = new Site(exampleSnapshot({ theme: 'loje' }));
const view = new View(site, site.routeAt('index.html')!);
const write = (nodes: RichText, below = 1) =>
  serialiseRichText(nodes, { view, anchors: new Anchors(), below });
const words = (text: string) => [{ type: 'text' as const, text }];
const heading = (level: 1 | 2 | 3, text: string) => ({
  type: 'heading' as const,
  level,
  children: words(text),
});

test('headings stand below the heading above the text', () => {
  expect(write([heading(1, 'A'), heading(2, 'B')], 3)).toBe('<h4 id="a">A</h4>\n<h5 id="b">B</h5>');
});

test.each<[string, (1 | 2 | 3)[], string[]]>([
  ['a text that begins too deep', [3, 3, 1], ['h2', 'h3', 'h2']],
  ['a level that is left out', [1, 3, 3, 2], ['h2', 'h3', 'h4', 'h3']],
])('no level is skipped: %s', (_, levels, tags) => {
  const html = write(levels.map((level, index) => heading(level, `t${index}`)));
  expect(html.match(/(?<=<)h\d/g)).toEqual(tags);
});

test('levels end at six', () => {
  expect(write([heading(1, 'A'), heading(2, 'B'), heading(3, 'C')], 5)).not.toMatch(/<h[7-9]/);
});

test('marks are nested in one order', () => {
  const text: RichText = [
    {
      type: 'paragraph',
      children: [{ type: 'text', text: 'a', code: true, strikethrough: true, italic: true, bold: true }],
    },
  ];
  expect(write(text)).toBe('<p><strong><em><s><code>a</code></s></em></strong></p>');
});

test('lists nest', () => {
  const text: RichText = [
    {
      type: 'list',
      ordered: true,
      items: [
        { children: words('a'), list: { type: 'list', ordered: false, items: [{ children: words('b') }] } },
      ],
    },
  ];
  expect(write(text).replaceAll('\n', '')).toBe('<ol><li>a<ul><li>b</li></ul></li></ol>');
});

test('text is never markup', () => {
  const text: RichText = [
    {
      type: 'paragraph',
      children: [
        { type: 'text', text: '<img src=x onerror=alert(1)> & "so"' },
        {
          type: 'link',
          target: { kind: 'url', url: 'https://isigurt.al/?a="b"&c=<d>' },
          children: words('<b>'),
        },
      ],
    },
  ];
  expect(write(text)).toBe(
    '<p>&lt;img src=x onerror=alert(1)&gt; &amp; &quot;so&quot;' +
      '<a href="https://isigurt.al/?a=&quot;b&quot;&amp;c=&lt;d&gt;">&lt;b&gt;</a></p>',
  );
});

test('an unknown node is an error', () => {
  const unknown = [{ type: 'table', rows: [] }] as unknown as RichText;
  expect(() => write(unknown)).toThrow('unknown kind of text: table');
  const inside = [{ type: 'paragraph', children: [{ type: 'mention' }] }] as unknown as RichText;
  expect(() => write(inside)).toThrow('unknown kind of text: mention');
});

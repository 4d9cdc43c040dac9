import { describe, expect, it } from 'vitest';
import { References } from './reference.ts';
import { readFile } from './read.ts';

const references = new References('https://fushata.al');
const read = (path: string, text: string) => readFile(path, Buffer.from(text), references);
const page = (body: string, head = '') =>
  `<!doctype html><html lang="sq"><head><meta charset="utf-8"><title>x</title>${head}</head><body><h1>x</h1>${body}</body></html>`;

describe('what a file refers to', () => {
  it.each<[what: string, file: string, text: string, refs: string[]]>([
    [
      'style sheets',
      '_astro/a.css',
      'a { background: url(b.png) } b { c: url( "../d.svg" ) }',
      ['_astro/b.png', 'd.svg'],
    ],
    [
      'imported style sheets',
      '_astro/a.css',
      '@import "b.css"; @import url(c.css);',
      ['_astro/b.css', '_astro/c.css'],
    ],
    ['no comments', '_astro/a.css', '/* url(b.png) */ a { content: "url(c.png)" }', []],
    ['no data', '_astro/a.css', 'a { background: url("data:image/png;base64,AA") }', []],
    [
      'modules',
      '_astro/a.js',
      'import "./b.js"; export * from "./c.js"; import("./d.js")',
      ['_astro/b.js', '_astro/c.js', '_astro/d.js'],
    ],
    ['no words of a script', '_astro/a.js', 'let from = "./b.js"; (() => { with (x) import })', []],
    [
      'icons of a web manifest',
      'en/site.webmanifest',
      '{"icons":[{"src":"../icon-192.png"}]}',
      ['icon-192.png'],
    ],
    [
      'places of a sitemap',
      'sitemap.xml',
      '<urlset><url><loc>https://fushata.al/en/</loc><x:link xmlns:x="x" href="https://fushata.al/a.html"/></url></urlset>',
      ['a.html', 'en/index.html'],
    ],
    [
      'a page: links and pictures',
      'en/a.html',
      page('<a href="../b.html#c">x</a><img alt="" src="d.png" srcset="e.avif 1x, f.avif 2x">'),
      ['b.html#c', 'en/d.png', 'en/e.avif', 'en/f.avif'],
    ],
    [
      'a page: its head',
      'a.html',
      page(
        '',
        '<link rel="preload" as="image" href="b.png" imagesrcset="c.png 1x"><meta property="og:image" content="https://fushata.al/d.png"><style>e { f: url(g.png) }</style>',
      ),
      ['b.png', 'c.png', 'd.png', 'g.png'],
    ],
    ['a page: without scripts', 'a.html', page('<noscript><img alt="" src="b.png"></noscript>'), ['b.png']],
    [
      'a page: forms, films and sounds',
      'a.html',
      page('<form action="b.html"></form><video poster="c.png"><source src="d.mp4"></video>'),
      ['b.html', 'c.png', 'd.mp4'],
    ],
    [
      'a page: scripts of its own',
      'a.html',
      page(
        '<script type="module">import "./b.js"</script><p data-module="_astro/c.js" data-title="d.html"></p>',
      ),
      ['b.js', '_astro/c.js'],
    ],
    [
      'a page: not its data',
      'a.html',
      page('<script type="application/ld+json">{"a":"b.html"}</script>'),
      [],
    ],
    ['other files', 'search/sq.json', '[{"path":"a.html"}]', []],
  ])('%s', (_, file, text, refs) => {
    const reading = read(file, text);
    expect(reading.faults).toEqual([]);
    expect(reading.facts.refs.toSorted()).toEqual(refs.toSorted());
  });
});

it('notes what is written into a page, for the policy', () => {
  const { facts } = read(
    'a.html',
    page(
      '<p style="color: red">x</p><script>let x</script><script src="b.js"></script>',
      '<style>a {}</style>',
    ),
  );
  expect(facts.inline.map((source) => source.replace(/sha256-.*'/, "sha256-…'")).toSorted()).toEqual([
    "script-src 'sha256-…'",
    "style-src 'sha256-…'",
    "style-src-attr 'unsafe-inline'",
  ]);
});

it.each([
  ['search/sq.json', '{', /JSON/],
  ['en/site.webmanifest', '{"icons":[{}]}', /src/],
  ['sitemap.xml', '<urlset><url></urlset>', /unexpected close tag/],
  ['sitemap.xml', '<urlset>', /unclosed tag/],
  ['robots.txt', '', /empty/],
])('%s holding „%s“ is not valid', (file, text, fault) => {
  expect(read(file, text).faults.join()).toMatch(fault);
});

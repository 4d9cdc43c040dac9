import { describe, expect, it } from 'vitest';
import { References } from './reference.ts';
import { readFile } from './read.ts';

const references = new References('https://fushata.al');
const read = (path: string, text: string) => readFile(path, Buffer.from(text), references);
const page = (body: string, head = '') =>
  `<!doctype html><html lang="sq"><head><meta charset="utf-8"><title>x</title>${head}</head><body><h1>x</h1>${body}</body></html>`;

const rss = (channel: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:podcast="https://podcastindex.org/namespace/1.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>${channel}</channel></rss>`;

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
      'a feed: places, sound, pictures, transcripts and chapters',
      'en/podcast/a.xml',
      rss(
        `<link>https://fushata.al/en/podcast/a.html</link><atom:link rel="self" href="https://fushata.al/en/podcast/a.xml"/>
<itunes:image href="https://fushata.al/en/podcast/a.png"/><image><url>https://fushata.al/icon-512.png</url></image>
<item><link>https://fushata.al/en/podcast/a/b.html</link><enclosure url="https://fushata.al/media/b.mp3" length="1" type="audio/mpeg"/>
<podcast:transcript url="https://fushata.al/en/podcast/a/b.vtt" type="text/vtt"/><podcast:chapters url="https://fushata.al/en/podcast/a/b.json"/>
<podcast:person href="https://example.org/">x</podcast:person></item>`,
      ),
      [
        'en/podcast/a.html',
        'en/podcast/a.png',
        'en/podcast/a.xml',
        'en/podcast/a/b.html',
        'en/podcast/a/b.json',
        'en/podcast/a/b.vtt',
        'icon-512.png',
        'media/b.mp3',
      ],
    ],
    [
      'a feed: the notes of an episode, written either way',
      'podkast/a.xml',
      rss(
        `<item><description><![CDATA[<p><a href="https://fushata.al/b.html">x</a> & <img src="https://fushata.al/media/c.png">]]></description>
<content:encoded>&lt;a href="https://fushata.al/d.html"&gt;x&lt;/a&gt;</content:encoded></item>`,
      ),
      ['b.html', 'd.html', 'media/c.png'],
    ],
    [
      'chapters',
      'podkast/a/b.json',
      '{"version":"1.2.0","chapters":[{"startTime":0,"img":"https://fushata.al/media/c.png","url":"https://example.org/"}]}',
      ['media/c.png'],
    ],
    [
      'a schedule: pages, recordings and documents, not their titles',
      'samiti/a/schedule.xml',
      '<schedule><url>https://fushata.al/samiti/a/schedule.xml</url><conference><base_url>https://fushata.al/</base_url></conference><day><room><event><links><link href="https://example.org/">Nga zero</link></links><recording><link>https://fushata.al/media/b.mp4</link></recording><attachments><attachment href="https://fushata.al/media/c.pdf">c.pdf</attachment></attachments><url>https://fushata.al/samiti/a/seancat/d.html</url></event></room></day></schedule>',
      ['media/b.mp4', 'media/c.pdf', 'samiti/a/schedule.xml', 'samiti/a/seancat/d.html'],
    ],
    [
      'a schedule: the same for scripts',
      'samiti/a/schedule.json',
      '{"schedule":{"base_url":"https://fushata.al/","conference":{"days":[{"rooms":{"x":[{"title":"url","url":"https://fushata.al/samiti/a/seancat/d.html","persons":[{"avatar":"https://fushata.al/media/e.jpg"}],"attachments":[{"url":"https://fushata.al/media/c.pdf"}]}]}}]}}}',
      ['index.html', 'media/c.pdf', 'media/e.jpg', 'samiti/a/seancat/d.html'],
    ],
    [
      'a calendar: the pages of its events, over the folds of its lines',
      'samiti/a/programi.ics',
      'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDESCRIPTION:URL:https://fushata.al/x.html\r\nURL;VALUE=URI:https://fushata.al/sam\r\n iti/a.html\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
      ['samiti/a.html'],
    ],
    ['a search index: nothing', 'search/sq.json', '["media/c.png"]', []],
    ['captions: nothing', 'podkast/a/b.vtt', 'WEBVTT\n\n00:00.000 --> 00:01.000\nmedia/c.png\n', []],
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
      'a page: a player',
      'podkast/a/b.html',
      page(
        '<audio src="../../media/a.mp3"><source src="../../media/b.opus"><track src="b.vtt"></audio><div data-transcript="b.vtt" data-chapters="b.json" data-title="b.vtt and b.json"></div>',
      ),
      ['media/a.mp3', 'media/b.opus', 'podkast/a/b.json', 'podkast/a/b.vtt'],
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
  ['podkast/a.xml', rss('<title>a &zwj; b</title>'), /undefined entity/],
  ['podkast/a.xml', rss('<podkast:guid>x</podkast:guid>'), /unbound namespace prefix/],
  ['podkast/a.xml', `${rss('')}<rss/>`, /one root|after the root|text data outside/],
  ['podkast/a.xml', 'Kjo nuk është RSS', /text data outside|must contain a root|root/],
  ['podkast/a.xml', rss('<enclosure url="media/a.mp3"/>'), /“media\/a.mp3” is not whole/],
  ['podkast/a.xml', rss('<link>\n/a.html\n</link>'), /“\/a.html” is not whole/],
  [
    'podkast/a.xml',
    rss('<item><description><![CDATA[<a href="b.html">x</a>]]></description></item>'),
    /“b.html” is not whole/,
  ],
  ['podkast/a/b.json', '{"chapters":[', /JSON/],
  ['samiti/a/schedule.xml', '<schedule><url>/a.html</url></schedule>', /“\/a.html” is not whole/],
  ['samiti/a/schedule.json', '{"schedule":{"base_url":"a/"}}', /“a\/” is not whole/],
  ['samiti/a/programi.ics', 'END:VCALENDAR\r\n', /begin with BEGIN:VCALENDAR/],
  ['samiti/a/programi.ics', 'BEGIN:VCALENDAR\r\nEND:VCALENDAR', /end with END:VCALENDAR/],
  ['samiti/a/programi.ics', 'BEGIN:VCALENDAR\nEND:VCALENDAR\n', /BEGIN:VCALENDAR/],
  ['samiti/a/a.ics', 'BEGIN:VCALENDAR\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n', /ends a VEVENT/],
  ['samiti/a/a.ics', 'BEGIN:VCALENDAR\r\nURL:a.html\r\nEND:VCALENDAR\r\n', /“a.html” is not whole/],
  ['podkast/a/b.vtt', 'WEBVTTX\n', /WEBVTT/],
  ['podkast/a/b.vtt', '1\n00:00.000 --> 00:01.000\nx\n', /WEBVTT/],
])('%s holding „%s“ is not valid', (file, text, fault) => {
  expect(read(file, text).faults.join()).toMatch(fault);
});

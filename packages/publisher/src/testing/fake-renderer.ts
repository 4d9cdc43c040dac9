import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  contractVersion,
  type Page,
  type RenderedFile,
  type Renderer,
  standardPages,
  folderOf,
  type View,
} from '@bashke/content';
import { chaptersOf, feedOf, podcastBody, podcastTitle, wordsOf } from './fake-podcast.ts';
import { escape } from './escape.ts';
import { calendarOf, gatheringBody, gatheringTitle, scheduleOf } from './fake-gatherings.ts';

/**
 * A renderer for tests: the contract's interface with the plainest pages that pass every check. Nothing of it
 * is part of the product.
 */
export function fakeRenderer(clientFolder: string, buildId = 'fake-1'): Renderer {
  writeClient(clientFolder);
  return { contractVersion, buildId, clientFolder, render, sketch };
}

/** How often the fake renderer was called, by path. */
export interface Calls {
  paths: string[];
}

/** A renderer that notes what it is asked for, and can be told to do otherwise for some files. */
export function watchedRenderer(
  renderer: Renderer,
  otherwise: (view: View, usual: () => Promise<RenderedFile>) => Promise<RenderedFile> = (_, usual) =>
    usual(),
): Renderer & Calls {
  const paths: string[] = [];
  return {
    ...renderer,
    paths,
    render: (view, options) => {
      paths.push(view.route.path);
      return otherwise(view, () => renderer.render(view, options));
    },
  };
}

export const fakeClient = {
  '_astro/style.aaaa.css':
    '@import "./base.bbbb.css"; @font-face { src: url("./font.cccc.woff2") } body { margin: 0 }',
  '_astro/base.bbbb.css': 'html { color: black }',
  '_astro/font.cccc.woff2': 'a font',
  '_astro/script.dddd.js': 'import("./more.eeee.js")',
  '_astro/more.eeee.js': 'export const more = 1;',
  '_astro/unused.ffff.css': 'p { color: red }',
};

function writeClient(folder: string): void {
  for (const [name, text] of Object.entries(fakeClient)) {
    mkdirSync(path.join(folder, path.dirname(name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
}

async function render(view: View): Promise<RenderedFile> {
  const { route, campaign } = view;
  switch (route.kind) {
    case 'page':
      return html(view, view.page.texts[view.language]!.title, bodyOf(view, view.page));
    case 'standard':
      return html(view, route.name, `<p id="text">${route.name}</p>`);
    case 'not-found':
      return html(view, '404', '<p>404</p>');
    case 'series':
    case 'episode':
    case 'resource':
      return html(view, titleOf(view), podcastBody(view));
    case 'feed':
      return file('application/rss+xml', feedOf(view));
    case 'transcript':
      return route.format === 'html'
        ? html(view, titleOf(view), `<p>${escape(wordsOf(view))}</p>`)
        : file(
            route.format === 'vtt' ? 'text/vtt' : 'text/plain',
            `${route.format === 'vtt' ? 'WEBVTT\n\n' : ''}${wordsOf(view)}\n`,
          );
    case 'summit':
    case 'session':
    case 'speaker':
    case 'group':
    case 'member':
      return html(view, gatheringTitle(view), gatheringBody(view));
    case 'calendar':
      return file('text/calendar', calendarOf(view));
    case 'schedule':
      return file(route.format === 'xml' ? 'application/xml' : 'application/json', scheduleOf(view));
    case 'chapters':
      return file('application/json+chapters', chaptersOf(view));
    case 'search-index':
      return file(
        'application/json',
        JSON.stringify([
          ...view.texts().map((page) => page.texts[view.language]),
          ...view.every('episodes').map((episode) => episode.texts[view.language]),
        ]),
      );
    case 'card':
    case 'cover':
    case 'icon':
      return file('image/png', `PNG of ${sketch(view)}`);
    case 'manifest':
      return file(
        'application/manifest+json',
        JSON.stringify({ name: view.campaignText.title, icons: [{ src: view.href('icon-192.png') }] }),
      );
    case 'vector-icon':
      return file(
        'image/svg+xml',
        `<svg xmlns="http://www.w3.org/2000/svg"><!-- ${campaign.theme} --></svg>`,
      );
    case 'sitemap':
      return file('application/xml', sitemapOf(view));
    case 'robots':
      return file('text/plain', `Sitemap: ${campaign.origin}/sitemap.xml\n`);
    case 'security':
      return file('text/plain', `Contact: mailto:${campaign.contact.email ?? ''}\n`);
  }
}

function sketch(view: View): string {
  const { route, campaign } = view;
  if (route.kind === 'icon') return `${campaign.theme} ${route.size}`;
  const isOfPage = route.kind === 'card' && route.page !== undefined;
  const page = isOfPage ? view.summary(route.page!) : undefined;
  return `${page?.title ?? podcastTitle(view) ?? gatheringTitle(view)} in ${campaign.theme}`;
}

const titleOf = (view: View) => podcastTitle(view) ?? view.campaignText.title;

const file = (contentType: string, body: string): RenderedFile => ({ contentType, body: Buffer.from(body) });

function html(view: View, title: string, main: string): RenderedFile {
  const { campaign, campaignText, language } = view;
  const services = view.helpServices();
  const hotline = services.find(({ kind, url }) => kind === 'hotline' && url);
  const phone = services.find((service) => service.phone)?.phone;
  const navigation = campaignText.navigation.flatMap(({ label, target }) => {
    const place = target.kind === 'page' ? view.pathOf(target.page) : undefined;
    return place === undefined ? [] : [`<li><a href="${view.href(place)}">${escape(label)}</a></li>`];
  });
  const standard = Object.values(standardPages).map(
    (slugs) =>
      `<a href="${view.href(`${folderOf(language)}${slugs[language]}.html`)}">${slugs[language]}</a>`,
  );
  return file(
    'text/html; charset=utf-8',
    `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><title>${escape(title)}</title>
<link rel="stylesheet" href="${view.href('_astro/style.aaaa.css')}">
<link rel="icon" href="${view.href('icon.svg')}">
<link rel="canonical" href="${campaign.origin}/${view.route.path}">
<script src="${view.href('_astro/script.dddd.js')}" defer></script></head>
<body><nav><ul>${navigation.join('')}</ul></nav>
<main id="content"><h1>${escape(title)}</h1>${main}</main>
<p><a href="tel:${phone}">${phone}</a> <a href="${hotline?.url ?? ''}">!</a></p>
<footer>${standard.join(' ')}</footer></body></html>
`,
  );
}

function bodyOf(view: View, page: Page): string {
  const { language } = view;
  const blocks = page.texts[language]!.blocks.map((block) => {
    const heading = 'heading' in block && block.heading ? `<h2>${escape(block.heading)}</h2>` : '';
    return `<section id="${block.id}">${heading}${block.type === 'page-list' ? listOf(view) : ''}${escape(JSON.stringify(block))}</section>`;
  });
  const cover = page.cover === undefined ? undefined : view.get('media', page.cover);
  const picture =
    cover?.kind === 'image'
      ? `<img alt="" src="${view.href(`media/${cover.variants[0]!.file}`)}" srcset="${cover.variants
          .map(({ file: name, width }) => `${view.href(`media/${name}`)} ${width}w`)
          .join(', ')}">`
      : '';
  return picture + blocks.join('\n');
}

const listOf = (view: View) =>
  view
    .summaries()
    .map((page) => `<a href="${view.href(page.path)}#content">${escape(page.title)}</a>`)
    .join('\n');

function sitemapOf(view: View): string {
  const { origin, languages } = view.campaign;
  const places = view.allPages().flatMap((page) =>
    languages.flatMap((language) => {
      const place = view.pathOf(page.id, language);
      return place === undefined
        ? []
        : [`<url><loc>${origin}/${place}</loc><lastmod>${page.updatedAt}</lastmod></url>`];
    }),
  );
  return `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${places.join('')}</urlset>`;
}

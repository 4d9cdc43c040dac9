import { readdir, readFile } from 'node:fs/promises';
import { parseSnapshot, Site, View } from '@bashke/content';
import { defineMiddleware } from 'astro:middleware';
import { files, isFileRoute } from '../files/index.ts';
import { developmentSettings } from '../settings.ts';
import { localsOf } from './locals.ts';

const { snapshots, media } = developmentSettings();

/**
 * `astro dev` on snapshots: `/<campaign>/<path>` shows a file of `SNAPSHOTS_DIR/<campaign>.json`, made by
 * the same code as in a publish. Files of `MEDIA_DIR` are served under `/<campaign>/media/`.
 */
export const onRequest = defineMiddleware(async ({ url, locals }, next) => {
  const [, campaign = '', ...rest] = decodeURIComponent(url.pathname).split('/');
  const path = rest.join('/') || 'index.html';
  if (campaign === '') return listSnapshots();
  if (rest.length === 0) return Response.redirect(new URL(`/${campaign}/`, url));
  const [, stored] = /^media\/([a-z0-9][a-z0-9._-]+)$/.exec(path) ?? [];
  if (stored) {
    const bytes = await readFile(`${media}/${stored}`).catch(() => undefined);
    return new Response(bytes, { status: bytes ? 200 : 404 });
  }

  const file = `${snapshots}/${campaign.replaceAll(/[^a-z0-9-]/g, '')}.json`;
  const source = await readFile(file, 'utf8').catch(() => undefined);
  if (source === undefined) {
    return new Response(`There is no ${file}. Publish the campaign once, or set SNAPSHOTS_DIR.`, {
      status: 404,
    });
  }
  const site = new Site(parseSnapshot(JSON.parse(source)));
  const route = site.routeAt(path) ?? site.routeAt('404.html')!;
  const view = new View(site, route);
  if (isFileRoute(route)) {
    const { contentType, body } = await files[route.kind](view, {});
    return new Response(Buffer.from(body), { headers: { 'content-type': contentType } });
  }
  Object.assign(locals, localsOf(view, {}));
  return next();
});

async function listSnapshots(): Promise<Response> {
  const names = await readdir(snapshots).catch(() => []);
  const campaigns = names.filter((name) => name.endsWith('.json')).map((name) => name.slice(0, -5));
  const list = campaigns.map((name) => `<li><a href="/${name}/">${name}</a></li>`).join('');
  const text = list ? `<ul>${list}</ul>` : `<p>There is no snapshot in ${snapshots}.</p>`;
  return new Response(text, { headers: { 'content-type': 'text/html; charset=utf-8' } });
}

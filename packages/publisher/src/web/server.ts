import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { defaultLanguage, languages } from '@bashke/content';
import type { ReleaseHeader } from '../release/manifest.ts';
import { listFolder } from '../folder.ts';
import { LiveFolder } from '../target/directory/live.ts';
import { isReleaseId } from '../target/directory/paths.ts';
import { Compressor } from './compress.ts';
import { fileAt, findFile, type FoundFile } from './find-file.ts';
import { headersOf, plainHeaders } from './headers.ts';
import { indexPage, missingPage, type OwnPage } from './index-page.ts';
import { isLasting, typeOf } from './kinds.ts';
import { locate } from './locate.ts';
import { sendFile, type SentFile } from './send-file.ts';

export interface WebOptions {
  liveFolder: string;
  /** The host under which campaigns have names: `localhost` for `<campaign>.localhost`. */
  baseHost?: string | undefined;
  /** Told of what should not happen. */
  onError?: ((error: unknown) => void) | undefined;
}

/** Serves the live microsites from their folders. It writes nothing, and notes nothing about visitors. */
export function webServer({ liveFolder, baseHost = 'localhost', onError }: WebOptions): Server {
  const web = new Web(new LiveFolder(liveFolder), baseHost);
  return createServer((request, response) => {
    web.answer(request, response).catch((error: unknown) => {
      onError?.(error);
      if (response.headersSent) response.destroy();
      else sendText(response, 500, 'Something went wrong. Try again later.\n');
    });
  });
}

class Web {
  readonly #live: LiveFolder;
  readonly #baseHost: string;
  readonly #compressor = new Compressor();

  constructor(live: LiveFolder, baseHost: string) {
    this.#live = live;
    this.#baseHost = baseHost;
  }

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('allow', 'GET, HEAD');
      return sendText(response, 405, 'Only GET and HEAD are answered here.\n');
    }
    const url = request.url ?? '/';
    const location = locate(request.headers.host, url, this.#live, this.#baseHost);
    switch (location.kind) {
      case 'index':
        return sendPage(request, response, 200, indexPage(this.#live.all()));
      case 'missing':
        return sendPage(request, response, 404, missingPage());
      case 'malformed':
        return sendText(response, 400, 'This address is not written rightly.\n');
      case 'redirect':
        return redirect(response, location.to, url);
      case 'file':
        return this.#answerFile(request, response, location);
    }
  }

  async #answerFile(
    request: IncomingMessage,
    response: ServerResponse,
    { slug, path, base }: { slug: string; path: string; base: string },
  ): Promise<void> {
    // The pointer is followed once: the whole answer is from one release, whatever goes live meanwhile.
    const id = this.#live.liveId(slug);
    const release = id === undefined ? undefined : this.#live.header(slug, id);
    if (id === undefined || !release) return sendPage(request, response, 404, missingPage());
    const folder = this.#live.paths.release(slug, id);
    const found = findFile(folder, path) ?? this.#fromEarlier(release, path);
    if (found && 'redirect' in found) {
      return redirect(
        response,
        base + found.redirect.split('/').map(encodeURIComponent).join('/'),
        request.url ?? '',
      );
    }
    if (found) {
      return sendFile(request, response, sentFile(found, release, 200), this.#compressor);
    }
    const missing = fileAt(folder, missingPathFor(path)) ?? fileAt(folder, '404.html');
    if (!missing) return sendPage(request, response, 404, missingPage());
    return sendFile(request, response, sentFile(missing, release, 404), this.#compressor);
  }

  /**
   * Style sheets and scripts of earlier releases, for pages that were opened before the last publish. Media
   * files are not looked for: what was taken back must be gone.
   */
  #fromEarlier({ slug, id }: ReleaseHeader, path: string) {
    if (!path.startsWith('_astro/')) return undefined;
    const others = listFolder(this.#live.paths.releases(slug)).filter(
      (name) => isReleaseId(name) && name !== id,
    );
    for (const other of others.toSorted().toReversed()) {
      const found = fileAt(this.#live.paths.release(slug, other), path);
      if (found) return found;
    }
    return undefined;
  }
}

const sentFile = (found: FoundFile, release: ReleaseHeader, status: number): SentFile => ({
  ...found,
  status,
  type: typeOf(found.name),
  headers: headersOf(release, found.name),
  lasting: status === 200 && isLasting(found.name),
});

/** The page for missing addresses in the language of the path. */
function missingPathFor(path: string): string {
  const language = languages.find((each) => each !== defaultLanguage && path.startsWith(`${each}/`));
  return language ? `${language}/404.html` : '404.html';
}

function redirect(response: ServerResponse, to: string, from: string): void {
  const query = from.indexOf('?');
  setHeaders(response, plainHeaders());
  response.writeHead(308, { location: query === -1 ? to : to + from.slice(query) }).end();
}

function sendPage(request: IncomingMessage, response: ServerResponse, status: number, page: OwnPage): void {
  const body = Buffer.from(page.html);
  setHeaders(response, plainHeaders(page.inline));
  response
    .writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'content-length': body.byteLength })
    .end(request.method === 'HEAD' ? undefined : body);
}

function sendText(response: ServerResponse, status: number, text: string): void {
  setHeaders(response, plainHeaders());
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(text);
}

function setHeaders(response: ServerResponse, headers: Record<string, string>): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

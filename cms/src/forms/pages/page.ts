import type { Language } from '@bashke/content';
import { html, raw } from 'hono/html';
import type { Look } from '../../public/look.ts';
import { formsWord } from '../words.ts';
import { styleOf } from './style.ts';

/** A piece of a page, escaped already. */
export type Piece = ReturnType<typeof html>;

/** A plain page for visitors. */
export interface Page {
  look: Look;
  language: Language;
  title: string;
  /** What stands before the title in the window's name. */
  prefix?: string;
  body: Piece;
  status?: number;
  headers?: Readonly<Record<string, string>>;
}

/** A text with its lines, whatever the page around it does with spaces. */
export const lines = (text: string): Piece[] =>
  text.split('\n').map((line, at) => (at === 0 ? html`${line}` : html`<br />${line}`));

/** A number is read in one go. */
const unbroken = (text: string): string => text.replaceAll(/(?<=\S) (?=\d)/g, '\u00a0');

/** A page that works without scripts and style sheets of elsewhere, and is kept and listed nowhere. */
export function showPage({
  look,
  language,
  title,
  prefix = '',
  body,
  status = 200,
  headers,
}: Page): Response {
  const { css, policy } = styleOf(look.theme);
  const { help, home } = look;
  const page = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="referrer" content="no-referrer" />
        <title>${prefix}${title} · ${look.title}</title>
        ${raw(`<style>${css}</style>`)}
      </head>
      <body>
        <header class="top">
          <div class="in">
            ${home ? html`<a href="${home}">${look.title}</a>` : html`<p>${look.title}</p>`}
          </div>
        </header>
        <main class="in">
          <h1>${title}</h1>
          ${body}
          ${
            home
              ? html`<p class="back">
                  <a href="${home}">${formsWord('page.back', language, { title: look.title })}</a>
                </p>`
              : ''
          }
        </main>
        <footer class="help">
          <div class="in">
            <p>
              ${formsWord('page.help', language)} ${unbroken(help.name)}:
              <a href="tel:${help.phone}"
                >${formsWord('page.call', language, { phone: unbroken(help.phoneText) })}</a
              >
            </p>
          </div>
        </footer>
      </body>
    </html>`;
  return new Response(String(page), {
    status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Language': language,
      'Content-Security-Policy': policy,
      'Cache-Control': 'no-store',
      'Referrer-Policy': 'no-referrer',
      'X-Robots-Tag': 'noindex, nofollow',
      'X-Content-Type-Options': 'nosniff',
      'X-Frame-Options': 'DENY',
      ...headers,
    },
  });
}

/** A page that says something and no more. */
export const showWords = (page: Omit<Page, 'body'> & { paragraphs: readonly string[] }): Response =>
  showPage({ ...page, body: html`${page.paragraphs.map((text) => html`<p>${lines(text)}</p>`)}` });

import { randomBytes } from 'node:crypto';
import type { Language } from '@bashke/content';
import { html, raw } from 'hono/html';
import { listWords } from './lists-words.ts';

type Html = ReturnType<typeof html>;

interface Sheet {
  language: Language;
  title: string;
  /** Style sheet of this kind of page. */
  css: string;
  /** What stands beside the button to print, and is not printed. */
  hint: string;
  body: Html;
}

/** What every page to print has. */
const plain = `
* { box-sizing: border-box; }
body { margin: 0; font: 10.5pt/1.35 system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif; color: #111; background: #fff; }
.bar { display: flex; flex-wrap: wrap; gap: 8px 16px; align-items: center; padding: 12px 16px; background: #eef1f6; }
.bar p { margin: 0; }
.bar button { padding: 8px 16px; font: inherit; font-weight: 600; color: #fff; background: #1d2b4f; border: 0; border-radius: 6px; cursor: pointer; }
.bar button:focus-visible { outline: 3px solid #1d2b4f; outline-offset: 2px; }
@media print { .bar { display: none; } }
`;

/**
 * A page for staff to print. It holds personal data: it is not kept by browsers, nothing else is loaded with it, and
 * nobody may frame it.
 */
export async function sheetResponse({ language, title, css, hint, body }: Sheet): Promise<Response> {
  const nonce = randomBytes(16).toString('base64');
  const page = await html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        <style nonce="${nonce}">
          ${raw(plain + css)}
        </style>
      </head>
      <body>
        <div class="bar">
          <button type="button">${listWords.print[language]}</button>
          <p>${hint}</p>
        </div>
        ${body}
        <script nonce="${nonce}">
          ${raw("document.querySelector('button').addEventListener('click', () => print());")};
        </script>
      </body>
    </html>`;
  const policy = [
    "default-src 'none'",
    `style-src 'nonce-${nonce}'`,
    `script-src 'nonce-${nonce}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ];
  return new Response(String(page), {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': policy.join('; '),
      ...keptNowhere,
    },
  });
}

/** Of answers with personal data. */
export const keptNowhere = {
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
} as const;

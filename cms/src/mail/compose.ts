import { type Language, plainLine, plainText } from '@bashke/content';
import { html, raw } from 'hono/html';
import type { Look } from '../public/look.ts';
import type { Letter } from './letter.ts';
import { mailWord } from './words.ts';

/** A letter as text and as a page. */
export interface Composed {
  subject: string;
  text: string;
  html: string;
}

/** Writes a letter out, in the name of a campaign. */
export function compose(letter: Letter, look: Look): Composed {
  const subject = plainLine(letter.subject).slice(0, 200);
  return { subject, text: asText(letter, look), html: asPage(letter, subject, look) };
}

const signature = ({ title, help }: Look, language: Language): string =>
  [
    title,
    mailWord('automatic', language),
    mailWord('help', language, { name: help.name, phone: help.phoneText }),
  ].join('\n');

function asText(letter: Letter, look: Look): string {
  const { paragraphs, facts = [], link, links = [], language } = letter;
  return [
    ...paragraphs.map(plainText),
    facts.map(({ term, text }) => `${plainLine(term)}: ${plainLine(text)}`).join('\n'),
    ...(link ? [`${plainLine(link.label)}:\n${link.url}`] : []),
    ...links.map(({ label, url }) => `${plainLine(label)}:\n${url}`),
    `-- \n${signature(look, language)}${look.home ? `\n${look.home}` : ''}`,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** Lines of a paragraph that were written as such. */
const lines = (text: string) =>
  plainText(text)
    .split('\n')
    .map((line, at) => (at === 0 ? html`${line}` : html`<br />${line}`));

const margin = 'margin:0 0 16px';

/** Mail programs know no style sheets: what little look there is stands in each element. */
function asPage(letter: Letter, subject: string, look: Look): string {
  const { paragraphs, facts = [], link, links = [], language } = letter;
  return String(
    html`<!doctype html>
      <html lang="${language}">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width" />
          <title>${subject}</title>
        </head>
        <body style="margin:0;padding:24px;font:16px/1.5 sans-serif;color:#1a1a2e;background:#fff">
          <div style="max-width:36em;margin:0 auto">
            ${paragraphs.map((text) => html`<p style="${margin}">${lines(text)}</p>`)}
            ${
              facts.length > 0
                ? html`<table style="${margin};border-collapse:collapse">
                    ${facts.map(
                      ({ term, text }) =>
                        html`<tr>
                          <th scope="row" style="text-align:left;vertical-align:top;padding:4px 16px 4px 0">
                            ${plainLine(term)}
                          </th>
                          <td style="padding:4px 0">${plainLine(text)}</td>
                        </tr>`,
                    )}
                  </table>`
                : ''
            }
            ${
              link
                ? html`<p style="margin:24px 0">
                      <a
                        href="${link.url}"
                        style="display:inline-block;padding:12px 20px;border-radius:6px;background:#1a1a2e;color:#fff;font-weight:bold"
                        >${plainLine(link.label)}</a
                      >
                    </p>
                    <p style="${margin};font-size:14px;word-break:break-all">
                      ${mailWord('link', language)}<br />${link.url}
                    </p>`
                : ''
            }
            ${links.map(
              ({ label, url }) => html`<p style="${margin}"><a href="${url}">${plainLine(label)}</a></p>`,
            )}
            <p
              style="margin:32px 0 0;padding-top:16px;border-top:1px solid #c8c8d4;font-size:14px;color:#4a4a5e"
            >
              ${raw(signatureOf(look, language))}
            </p>
          </div>
        </body>
      </html>`,
  );
}

const signatureOf = (look: Look, language: Language): string => {
  const [title = '', ...rest] = signature(look, language).split('\n');
  return String(
    html`${look.home ? html`<a href="${look.home}">${title}</a>` : title}${rest.map(
      (line) => html`<br />${line}`,
    )}`,
  );
};

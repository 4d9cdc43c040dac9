import type { Language } from '@bashke/content';
import { html } from 'hono/html';
import { listWords } from './lists-words.ts';
import { sheetResponse } from './print.ts';
import { type Listed, those } from './roster.ts';
import { type PublicSummit, titleOf } from './summit.ts';
import { spanInWords } from './when.ts';

/** Badges on a sheet of A4: 2 beside each other, 4 below. */
const PER_SHEET = 8;

const css = `
@page { size: A4; margin: 0; }
.sheet { display: grid; grid-template: repeat(4, 68mm) / repeat(2, 95mm); width: 210mm; height: 297mm; padding: 12.5mm 10mm; margin: 0 auto; break-after: page; overflow: hidden; }
.sheet:last-child { break-after: auto; }
.badge { display: grid; grid-template-rows: auto 1fr auto; gap: 2mm; padding: 5mm 6mm; border: 0.2mm dashed #8a93a5; overflow: hidden; overflow-wrap: anywhere; text-align: center; }
.badge p { margin: 0; }
.summit { padding-bottom: 1.5mm; font-size: 8.5pt; font-weight: 600; border-bottom: 0.6mm solid #1d2b4f; }
.who { display: grid; align-content: center; gap: 1mm; }
.name { font-size: 22pt; font-weight: 700; line-height: 1.1; }
.name.long { font-size: 16pt; }
.name.longest { font-size: 11pt; }
.organisation { font-size: 12pt; font-weight: 600; line-height: 1.2; }
.organisation.long { font-size: 9.5pt; }
.organisation.longest { font-size: 8pt; }
.role { font-size: 10.5pt; line-height: 1.2; }
.role.long { font-size: 9pt; }
.role.longest { font-size: 8pt; }
.when { font-size: 8.5pt; }
@media screen { .sheet { margin: 8mm auto; background: #fff; box-shadow: 0 1px 6px #0004; } body { background: #dfe3ea; } }
@media screen and (max-width: 210mm) { .sheet { display: block; width: auto; height: auto; padding: 12px; box-shadow: none; } .badge { min-height: 60mm; } }
`;

/** A badge for everybody with a seat, 8 on a sheet, to be cut along the lines. */
export function badgeSheets(
  known: PublicSummit,
  roster: readonly Listed[],
  language: Language,
): Promise<Response> {
  const seated = those(roster, 'seated');
  const sheets = Array.from({ length: Math.ceil(seated.length / PER_SHEET) }, (_, sheet) =>
    seated.slice(sheet * PER_SHEET, (sheet + 1) * PER_SHEET),
  );
  return sheetResponse({
    language,
    title: `${listWords.badges[language]} · ${titleOf(known.summit, language)}`,
    css,
    hint: listWords.hint[language],
    body:
      sheets.length > 0
        ? html`<main>
            ${sheets.map((of) => html`<div class="sheet">${of.map((listed) => badge(known, listed))}</div>`)}
          </main>`
        : html`<main><p class="bar">${listWords.nobody[language]}</p></main>`,
  });
}

/** Long words are written smaller, so that nothing is cut off. */
const sized = (name: string, text: string, [long, longest]: readonly [number, number]): string =>
  [name, text.length > longest ? 'longest' : text.length > long ? 'long' : ''].filter(Boolean).join(' ');

/** In the language in which the person registered. */
function badge({ summit }: PublicSummit, { registration }: Listed) {
  const { name, organisation, role, language } = registration;
  return html`<article class="badge" lang="${language}">
    <p class="summit">${titleOf(summit, language)}</p>
    <div class="who">
      <p class="${sized('name', name, [24, 60])}">${name}</p>
      ${organisation ? html`<p class="${sized('organisation', organisation, [40, 80])}">${organisation}</p>` : ''}
      ${role ? html`<p class="${sized('role', role, [50, 90])}">${role}</p>` : ''}
    </div>
    <p class="when">${spanInWords(summit, language)}</p>
  </article>`;
}

import type { Language } from '@bashke/content';
import { html } from 'hono/html';
import { fillGaps } from '../public/fill-gaps.ts';
import { listWords } from './lists-words.ts';
import { sheetResponse } from './print.ts';
import { type Listed, those } from './roster.ts';
import { type PublicSummit, titleOf } from './summit.ts';
import { placingInWords, spanInWords } from './when.ts';

const css = `
@page { size: A4; margin: 14mm 12mm 16mm; @bottom-right { content: counter(page) ' / ' counter(pages); font: 9pt sans-serif; } }
main { max-width: 190mm; margin: 0 auto; padding: 8mm 4mm; }
@media print { main { padding: 0; } }
h1 { margin: 0; font-size: 17pt; line-height: 1.2; }
h2 { margin: 8mm 0 2mm; font-size: 12.5pt; break-after: avoid; }
.when { margin: 1mm 0 0; }
.private { display: none; margin: 3mm 0 0; font-size: 9pt; }
@media print { .private { display: block; } }
table { width: 100%; border-collapse: collapse; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { padding: 1.6mm 2mm; text-align: start; vertical-align: top; border-bottom: 0.3mm solid #b9c0cd; overflow-wrap: break-word; }
thead th { font-size: 9pt; border-bottom: 0.5mm solid #111; }
tbody th { font-weight: 600; }
.tick { width: 14mm; white-space: nowrap; }
.tick span { display: block; width: 4.5mm; height: 4.5mm; border: 0.4mm solid #111; border-radius: 0.8mm; }
.turn { width: 10mm; font-variant-numeric: tabular-nums; }
.name { width: 42%; }
small { display: block; font-size: 8.5pt; color: #333; }
.sessions { columns: 2; column-gap: 8mm; margin: 0; padding: 0; list-style: none; }
.sessions li { break-inside: avoid; padding: 0.6mm 0; }
`;

/**
 * Who has a seat, to be ticked off at the door, with who waits below, and who has a seat in which session. What people
 * need and do not eat is not on it: it lies open on a table.
 */
export function doorList(
  known: PublicSummit,
  roster: readonly Listed[],
  language: Language,
): Promise<Response> {
  const [seated, waiting] = [those(roster, 'seated'), those(roster, 'waiting')];
  const title = titleOf(known.summit, language);
  const count = (key: 'seated' | 'waiting', of: readonly Listed[]) =>
    fillGaps(listWords[key][language], { count: of.length });
  return sheetResponse({
    language,
    title: `${listWords.door[language]} · ${title}`,
    css,
    hint: listWords.private[language],
    body: html`<main>
      <h1>${title}</h1>
      <p class="when">${listWords.door[language]} · ${spanInWords(known.summit, language)}</p>
      <p class="private">${listWords.private[language]}</p>
      <h2>${count('seated', seated)}</h2>
      ${seated.length > 0 ? table(seated, language, false) : html`<p>${listWords.nobody[language]}</p>`}
      ${
        waiting.length > 0
          ? html`<h2>${count('waiting', waiting)}</h2>
              ${table(waiting, language, true)}`
          : ''
      }
      ${sessionLists(known, seated, language)}
    </main>`,
  });
}

const table = (listed: readonly Listed[], language: Language, inTurn: boolean) =>
  html`<table>
    <thead>
      <tr>
        <th class="tick" scope="col">${listWords.here[language]}</th>
        ${inTurn ? html`<th class="turn" scope="col">#</th>` : ''}
        <th class="name" scope="col">${listWords.name[language]}</th>
        <th scope="col">${listWords.organisation[language]}, ${listWords.role[language].toLowerCase()}</th>
      </tr>
    </thead>
    <tbody>
      ${listed.map(
        ({ registration: { name, organisation, role } }, index) =>
          html`<tr>
            <td class="tick"><span></span></td>
            ${inTurn ? html`<td class="turn">${index + 1}</td>` : ''}
            <th class="name" scope="row">${name}</th>
            <td>${organisation ?? ''}${role ? html`<small>${role}</small>` : ''}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;

/** Who has a seat in the sessions that have some. */
const sessionLists = (known: PublicSummit, seated: readonly Listed[], language: Language) =>
  known.sessions.flatMap(({ session, entry }) => {
    const { capacity } = session;
    if (capacity === undefined) return [];
    const inside = seated.filter(({ wishes }) =>
      wishes.some((wish) => wish.session === session.id && wish.state === 'seated'),
    );
    const heading = fillGaps(listWords.session[language], {
      title: titleOf(session, language),
      count: inside.length,
      capacity,
    });
    return [
      html`<h2>${heading} <small>${placingInWords(entry, language)}</small></h2>
        ${
          inside.length > 0
            ? html`<ul class="sessions">
                ${inside.map(({ registration: { name, organisation } }) => html`<li>☐ ${[name, organisation].filter(Boolean).join(', ')}</li>`)}
              </ul>`
            : html`<p>${listWords.nobody[language]}</p>`
        }`,
    ];
  });

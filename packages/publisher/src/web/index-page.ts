import { hash } from 'node:crypto';
import type { ReleaseHeader } from '../release/manifest.ts';

/** A page that belongs to no microsite. */
export interface OwnPage {
  html: string;
  /** Its style, as a content security policy names it. */
  inline: string[];
}

const style = `
:root { color-scheme: light dark; --ground: light-dark(#fbf7ef, #17191f); --surface: light-dark(#fff, #22252e);
  --ink: light-dark(#1d2233, #f1eee7); --quiet: light-dark(#555c70, #b3b8c7); --accent: light-dark(#0b5d5b, #6fd6cf);
  --line: light-dark(#e3dccd, #383c48); }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1.0625rem/1.55 system-ui, sans-serif; }
main { max-width: 62rem; margin: 0 auto; padding: clamp(2rem, 8vw, 6rem) 1.25rem; }
h1 { font-size: clamp(2rem, 6vw, 3.25rem); line-height: 1.1; margin: 0; letter-spacing: -0.02em; text-wrap: balance; }
p { margin: 0.5rem 0 0; color: var(--quiet); }
ul { list-style: none; margin: 2.5rem 0 0; padding: 0; display: grid; gap: 1rem;
  grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr)); }
li { background: var(--surface); border: 1px solid var(--line); border-radius: 1rem; padding: 1.5rem;
  display: flex; flex-direction: column; gap: 0.75rem; }
h2 { font-size: 1.25rem; line-height: 1.25; margin: 0; text-wrap: balance; }
li p { margin: 0; }
li div { margin-top: auto; display: flex; flex-wrap: wrap; gap: 0.5rem; }
a { color: var(--accent); text-underline-offset: 0.2em; }
li div a { border: 1px solid currentColor; border-radius: 99rem; padding: 0.25rem 0.9rem; text-decoration: none; }
a:hover { text-decoration: underline; }
a:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; }
`;

const languageNames: Record<string, string> = { sq: 'Shqip', en: 'English' };

/** The list of every live campaign, in Albanian and English. */
export function indexPage(releases: readonly ReleaseHeader[]): OwnPage {
  const sorted = releases.toSorted((one, other) =>
    titleOf(one).text.localeCompare(titleOf(other).text, 'sq'),
  );
  const list =
    sorted.length === 0
      ? '<p>Ende nuk ka fushatë të publikuar. <span lang="en">No campaign is published yet.</span></p>'
      : `<ul>${sorted.map(entryOf).join('')}</ul>`;
  return pageOf('Fushatat · Campaigns', `<h1>Fushatat</h1><p lang="en">Campaigns</p>${list}`);
}

/** The answer for an address under which there is no campaign. */
export function missingPage(): OwnPage {
  return pageOf(
    'Nuk u gjet · Not found',
    `<h1>Këtu nuk ka asgjë</h1><p lang="en">There is nothing here</p>
<p><a href="/">Të gjitha fushatat</a> · <a href="/" lang="en" hreflang="en">All campaigns</a></p>`,
  );
}

function entryOf(release: ReleaseHeader): string {
  const { text, language } = titleOf(release);
  const others = Object.entries(release.titles).filter(([each]) => each !== language);
  const links = release.languages.map((each) => {
    const folder = each === release.languages[0] ? '' : `${each}/`;
    return `<a href="/${release.slug}/${folder}" lang="${each}" hreflang="${each}">${languageNames[each] ?? each}</a>`;
  });
  return `<li><h2 lang="${language}"><a href="/${release.slug}/">${escapeHtml(text)}</a></h2>
${others.map(([each, title]) => `<p lang="${each}">${escapeHtml(title)}</p>`).join('')}
<div>${links.join('')}</div></li>`;
}

function titleOf({ titles, languages, slug }: ReleaseHeader): { text: string; language: string } {
  const language = languages[0] ?? 'sq';
  return { text: titles[language] ?? slug, language };
}

function pageOf(title: string, main: string): OwnPage {
  return {
    inline: [`style-src 'sha256-${hash('sha256', style, 'base64')}'`],
    html: `<!doctype html>
<html lang="sq">
<head><meta charset="utf-8"><title>${title}</title><meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex"><style>${style}</style></head>
<body><main>${main}</main></body>
</html>
`,
  };
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escapeHtml = (text: string) => text.replaceAll(/[&<>"']/g, (sign) => entities[sign]!);

import { createHash } from 'node:crypto';
import type { Theme } from '@bashke/content';
import themes from './themes.json' with { type: 'json' };

/** How the plain pages look, in the colours of a theme. */
const base = `
*,*::before,*::after{box-sizing:border-box}
:root{color-scheme:light dark}
body{margin:0;min-height:100vh;display:flex;flex-direction:column;background:var(--ground);color:var(--ink);font:1.0625rem/1.55 'Atkinson Hyperlegible Next','Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif;overflow-wrap:break-word;-webkit-text-size-adjust:100%}
a{color:var(--link);text-underline-offset:.15em}
:focus-visible{outline:3px solid var(--focus);outline-offset:3px}
.top{background:var(--hero);color:var(--hero-ink);border-bottom:1px solid var(--line)}
.top a{color:inherit;display:inline-block;padding:.9rem 0;font-weight:700;text-decoration:none}
.top a:hover{text-decoration:underline}
.top a:focus-visible{outline-color:currentColor}
.top p{margin:0;padding:.9rem 0;font-weight:700}
.in{width:100%;max-width:42rem;margin:0 auto;padding-inline:1.25rem}
main{flex:1;padding-block:2rem 3rem}
h1{font-size:clamp(1.6rem,1.2rem + 2vw,2.25rem);line-height:1.15;letter-spacing:-.015em;margin:0 0 1rem;text-wrap:balance}
h2{font-size:1.25rem;line-height:1.25;margin:0 0 .5rem}
p{margin:0 0 1rem}
dl{margin:1.5rem 0;border-top:1px solid var(--line)}
dl div{padding:.7rem 0;border-bottom:1px solid var(--line)}
dt{color:var(--quiet);font-size:.9375rem}
dd{margin:0;font-weight:600}
form{margin:1.5rem 0}
.field,fieldset{margin:0 0 1.5rem;padding:0;border:0;min-width:0}
label,legend{font-weight:700;padding:0}
label{display:block}
.optional{color:var(--quiet);font-weight:400}
.hint,.limit{color:var(--quiet);margin:.15rem 0 0;font-size:.9375rem}
.error{color:var(--danger);font-weight:700;margin:.35rem 0 0}
.wrong{border-inline-start:4px solid var(--danger);padding-inline-start:1rem}
input:not([type=checkbox],[type=radio]),textarea,select{display:block;width:100%;margin-top:.4rem;padding:.65rem .75rem;font:inherit;color:var(--ink);background:var(--surface);border:2px solid var(--edge);border-radius:.25rem;min-height:2.9rem}
textarea{resize:vertical;min-height:8rem}
[aria-invalid=true]{border-color:var(--danger)!important}
.box{display:flex;gap:.75rem;align-items:flex-start;padding:.5rem 0;font-weight:400;cursor:pointer}
.box input{flex:none;width:1.4rem;height:1.4rem;margin:.1rem 0 0;accent-color:var(--link)}
.box small{display:block;color:var(--quiet);font-size:.9375rem}
button,.button{display:inline-block;font:inherit;font-weight:700;color:var(--action-ink);background:var(--action);border:2px solid var(--action);border-radius:var(--radius-button);padding:.75rem 1.5rem;min-height:3rem;cursor:pointer;text-decoration:none;max-width:100%}
button:hover,.button:hover{text-decoration:underline}
.second{background:transparent;color:var(--ink);border-color:var(--edge)}
.others{display:flex;flex-wrap:wrap;gap:.75rem;margin:1rem 0}
.summary{border:4px solid var(--danger);padding:1.1rem 1.25rem;margin:0 0 2rem}
.summary p{margin:0 0 .5rem}.summary>:last-child{margin-bottom:0}
.summary ul{margin:0 0 .75rem;padding-inline-start:1.25rem}
.summary a{color:var(--danger);font-weight:700}
.statement{background:var(--surface);border:1px solid var(--line);padding:1.1rem 1.25rem;margin:0 0 1.5rem}
.statement p:last-child{margin:0}
.trap{position:absolute;left:-100vw;width:1px;height:1px;overflow:hidden}
.help{background:var(--help);color:var(--help-ink)}
.help p{margin:0;padding:1rem 0}
.help a{color:inherit;font-weight:700;white-space:nowrap}
.help a:focus-visible{outline-color:currentColor}
.back{margin:2rem 0 0}
@media print{:root{color-scheme:light}body{background:#fff;color:#000;min-height:0}.top,.help{background:none;color:#000;border:0}.help a::after{content:none}form,.others{display:none}a{color:inherit}}
@media (forced-colors:active){button,.button{border-color:ButtonText}}
`.replaceAll('\n', '');

interface Style {
  css: string;
  /** The policy of a page that has this style and no other, and no script. */
  policy: string;
}

const styles = new Map<Theme, Style>();

/** The style of the plain pages in the colours of a theme. */
export function styleOf(theme: Theme): Style {
  const known = styles.get(theme);
  if (known) return known;
  const colours = Object.entries(themes[theme]).map(([name, value]) => `--${name}:${value}`);
  const css = `:root{${colours.join(';')}}${base}`;
  const hash = createHash('sha256').update(css).digest('base64');
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${hash}'`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
  const style = { css, policy };
  styles.set(theme, style);
  return style;
}

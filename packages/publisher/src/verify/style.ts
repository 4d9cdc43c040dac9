import { tokenize, tokenTypes } from 'css-tree';

/** Addresses that a style sheet loads: `url(…)` and `@import "…"`. */
export function addressesInStyle(css: string): string[] {
  if (!css.includes('url(') && !css.includes('@import')) return [];
  const addresses: string[] = [];
  let before = '';
  tokenize(css, (type, start, end) => {
    if (type === tokenTypes.WhiteSpace || type === tokenTypes.Comment) return;
    const token = css.slice(start, end);
    if (type === tokenTypes.Url) addresses.push(token.slice(4, -1).trim());
    if (type === tokenTypes.String && /^(url\(|@import)$/i.test(before)) addresses.push(unquote(token));
    before = token;
  });
  return addresses.filter((address) => !address.startsWith('data:') && !address.startsWith('#'));
}

const unquote = (token: string) =>
  token.slice(1, token.at(-1) === token[0] ? -1 : undefined).replace(/\\\n|\\(?=[^0-9a-f])/gi, '');

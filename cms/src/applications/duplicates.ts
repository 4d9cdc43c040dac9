/** Who is compared: a member or an application, as far as it tells that two are one. */
export interface Named {
  /** The name in each language; the same one twice does no harm. */
  names: readonly string[];
  /** Web addresses. */
  links: readonly string[];
  email?: string | null | undefined;
}

/** Why two may be one: the very name, a name that differs in its ornaments alone, the website, the address. */
export const likenesses = ['name', 'similar-name', 'domain', 'email'] as const;
export type Likeness = (typeof likenesses)[number];

/** Lower case without accents, quotes and points: `Sh.p.k.` becomes `sh p k`, `Çlirim & Liri` `clirim liri`. */
const wordsOf = (name: string): string[] =>
  name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    // Apostrophes join, as in `t’i`; anything else that is neither letter nor digit parts words.
    .replaceAll(/[’'`´]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** Forms of law, written together or letter by letter. They say nothing about who somebody is. */
const legalForms = [
  'sh p k',
  'shpk',
  'sh a',
  'sha',
  'o j f',
  'ojf',
  'o j q',
  'ojq',
  'n g o',
  'ngo',
  'l l c',
  'llc',
  'l t d',
  'ltd',
].map((form) => form.split(' '));

/** Without forms of law at the beginning and at the end; a name that is nothing else keeps them. */
function withoutLegalForm(words: readonly string[]): string[] {
  const endsWith = (form: readonly string[]) =>
    words.length > form.length &&
    form.every((word, index) => words[words.length - form.length + index] === word);
  const startsWith = (form: readonly string[]) =>
    words.length > form.length && form.every((word, index) => words[index] === word);
  const last = legalForms.find(endsWith);
  if (last) return withoutLegalForm(words.slice(0, -last.length));
  const first = legalForms.find(startsWith);
  return first ? withoutLegalForm(words.slice(first.length)) : [...words];
}

/** Two with the same key have the same name, however it was typed. */
export const nameKey = (name: string): string => withoutLegalForm(wordsOf(name)).join(' ');

/** What kind of body it is, and titles of people: many names share them. */
const kinds = new Set(
  (
    'qendra qender fondacioni fondacion shoqata shoqate organizata organizate instituti institut drejtoria drejtori ' +
    'centre center foundation association organisation organization institute ' +
    'dr prof msc av ing znj zonja zoti'
  ).split(' '),
);
const joints = new Set('e i te se per dhe ne nga me the of for and in'.split(' '));

/** A name of fewer letters than this says too little once it is stripped. */
const TELLING = 5;

/**
 * The name without what many share, and without the order of its words: `Qendra „Ylberi“` and `Fondacioni Ylberi (FY)`
 * have the same. `undefined` where too little is left to tell anything.
 */
function looseKey(name: string): string | undefined {
  const words = withoutLegalForm(wordsOf(name.replaceAll(/\([^)]*\)/g, ' ')));
  const telling = words.filter((word) => !kinds.has(word) && !joints.has(word)).toSorted();
  return telling.join('').length >= TELLING ? telling.join(' ') : undefined;
}

/** Where many have their pages: to be there says nothing about who somebody is. */
const sharedHosts = new Set([
  'facebook.com',
  'fb.com',
  'instagram.com',
  'linkedin.com',
  'x.com',
  'twitter.com',
  'youtube.com',
  'youtu.be',
  'tiktok.com',
  'linktr.ee',
  'sites.google.com',
  'docs.google.com',
  'medium.com',
  't.me',
  'wa.me',
  'threads.net',
]);

/** The host of a web address that belongs to somebody alone, without `www.`; `undefined` for shared ones. */
export function ownDomain(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const host = new URL(address).hostname
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^(www|m)\./, '');
  return host === '' || sharedHosts.has(host) ? undefined : host;
}

/** E-mail addresses are the same whatever their capitals. */
export const sameAddress = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

const meet = (one: readonly (string | undefined)[], other: readonly (string | undefined)[]): boolean =>
  one.some((key) => key !== undefined && key !== '' && other.includes(key));

/** Why two may be one; empty where nothing says so. */
export function likenessOf(one: Named, other: Named): Likeness[] {
  const isSameName = meet(one.names.map(nameKey), other.names.map(nameKey));
  return [
    ...(isSameName ? (['name'] as const) : []),
    ...(!isSameName && meet(one.names.map(looseKey), other.names.map(looseKey))
      ? (['similar-name'] as const)
      : []),
    ...(meet(one.links.map(ownDomain), other.links.map(ownDomain)) ? (['domain'] as const) : []),
    ...(one.email && other.email && sameAddress(one.email, other.email) ? (['email'] as const) : []),
  ];
}

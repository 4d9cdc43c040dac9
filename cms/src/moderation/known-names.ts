import type { Finding } from '../safeguarding/index.ts';

/** Words that schools have in common. */
const general =
  /^(shkoll\S*|gjimnaz\S*|kolegj\S*|lice\S*|school|college|primary|high|\d+-?vje\S*|e|i|të|mesme|the|of)$/i;
/** Letters that a name has to have before a text is searched for it. */
const SHORTEST = 4;

/**
 * The own name of a school: what stands in quotation marks, or its words without those that all schools have.
 * `undefined` when too little is left to search for.
 */
export function ownNameOf(school: string): string | undefined {
  const quoted = /[„“”"«]([^„“”"«»]+)[“”"»]/.exec(school)?.[1];
  const words = (quoted ?? school).split(/\s+/).filter((word) => quoted !== undefined || !general.test(word));
  const name = fold(words.join(' ')).trim().replaceAll(/ +/g, ' ');
  return name.replaceAll(' ', '').length < SHORTEST ? undefined : name;
}

/**
 * Where a text says the name of a school that somebody told us, in whatever way it is written: a file is called
 * `tri_shtigjet.opus` by somebody who wrote „Tri Shtigjet“ elsewhere.
 */
export function findKnown(text: string, names: readonly string[]): Finding[] {
  const folded = fold(text);
  return names.flatMap((name) => {
    const form = new RegExp(`(?<![a-z0-9])${name.replaceAll(' ', ' *')}(?![a-z0-9])`, 'g');
    return [...folded.matchAll(form)].map(({ 0: match, index }): Finding => {
      const end = index + match.length;
      const found = text.slice(index, end);
      return { kind: 'school', start: index, end, found, certainty: 'likely', params: { found } };
    });
  });
}

/** Small letters without marks, and spaces for everything else; as long as the text. */
const fold = (text: string): string =>
  [...Array(text.length).keys()]
    .map((index) => {
      const letter = text[index]!.normalize('NFD')[0]!.toLowerCase();
      return /^[a-z0-9]$/.test(letter) ? letter : ' ';
    })
    .join('');

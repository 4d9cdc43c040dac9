import { createHash, randomBytes, randomInt } from 'node:crypto';

/** A secret that opens one contribution: 256 random bits. Only its hash is kept. */
export const makeToken = (): string => randomBytes(32).toString('base64url');

export const isToken = (text: unknown): text is string =>
  typeof text === 'string' && /^[A-Za-z0-9_-]{43}$/.test(text);

/**
 * What the database keeps of a token. A look-up by it tells nothing by the time it takes: a guess would have to
 * find the hash of a token that it does not know.
 */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Letters and digits that cannot be mistaken for one another when they are typed from a poster. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
const CODE_LENGTH = 10;

/** The code of an invitation: 49 random bits, short enough to type. */
export const makeCode = (): string =>
  Array.from({ length: CODE_LENGTH }, () => letters[randomInt(letters.length)]).join('');

/** A code as it was typed: capitals, spaces and hyphens do not matter. `undefined` when it cannot be one. */
export function readCode(typed: string): string | undefined {
  const code = typed.toLowerCase().replaceAll(/[\s-]/g, '');
  return code.length === CODE_LENGTH && [...code].every((letter) => letters.includes(letter))
    ? code
    : undefined;
}

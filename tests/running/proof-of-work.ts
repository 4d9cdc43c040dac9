import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';

/**
 * Solves a challenge of the studio as the script of a page does.
 * @returns what is sent with the form
 */
export async function solve(challenge: unknown): Promise<string> {
  // What the studio sends is what its own library takes.
  const asked = challenge as Parameters<typeof solveChallenge>[0]['challenge'];
  const solution = await solveChallenge({ challenge: asked, deriveKey });
  return Buffer.from(JSON.stringify({ challenge: asked, solution })).toString('base64');
}

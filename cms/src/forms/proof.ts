import { hkdfSync, randomBytes } from 'node:crypto';
import { type Challenge, createChallenge, randomInt, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { z } from 'zod';
import { env } from '../env.ts';
import { sharedState } from '../publishing/shared-state.ts';

/** How long a challenge can be answered. */
const LIFE_MS = 10 * 60_000;

/**
 * The work: keys to try one after the other, each of so many rounds. About a second on a simple telephone, and for
 * whoever sends ten thousand forms about three hours.
 */
const ROUNDS = 5000;
const FEWEST = 50;
const MOST = 150;

/** Keys of this run of the studio: what was spent is forgotten when it ends, and with it what could be spent again. */
const secrets = sharedState('forms/proof-secrets', () => {
  const run = randomBytes(32);
  const derive = (use: string) =>
    Buffer.from(hkdfSync('sha256', env.PAYLOAD_SECRET, run, `forms/${use}`, 32)).toString('hex');
  return { challenge: derive('challenge'), key: derive('key') };
});

/** Signatures of challenges whose answer was taken, with when they end. */
const spent = sharedState('forms/proof-spent', () => new Map<string, number>());

/** A task for a visitor's machine, by the protocol of ALTCHA. */
export const makeChallenge = (): Promise<Challenge> =>
  createChallenge({
    algorithm: 'PBKDF2/SHA-256',
    cost: ROUNDS,
    counter: randomInt(MOST, FEWEST),
    deriveKey,
    expiresAt: new Date(Date.now() + LIFE_MS),
    hmacSignatureSecret: secrets.challenge,
    hmacKeySignatureSecret: secrets.key,
  });

const hex = z
  .string()
  .regex(/^[0-9a-f]+$/)
  .max(200);
const solvedSchema = z.object({
  challenge: z.object({
    parameters: z.looseObject({
      algorithm: z.string(),
      nonce: hex,
      salt: hex,
      cost: z.number(),
      keyLength: z.number(),
      keyPrefix: hex,
      keySignature: hex,
      expiresAt: z.number(),
    }),
    signature: hex,
  }),
  solution: z.object({ counter: z.int().nonnegative(), derivedKey: hex }),
});

/** True for a task of this studio that was done, that is not too old, and that counts here for the first time. */
export async function isProven(altcha: string | undefined): Promise<boolean> {
  const solved = solvedSchema.safeParse(decode(altcha));
  if (!solved.success) return false;
  const { challenge, solution } = solved.data;
  const { verified } = await verifySolution({
    challenge,
    solution,
    deriveKey,
    hmacSignatureSecret: secrets.challenge,
    hmacKeySignatureSecret: secrets.key,
  });
  // Nothing is awaited from here on: of two that arrive at once one counts.
  if (!verified || spent.has(challenge.signature)) return false;
  for (const [signature, until] of spent) {
    if (until > Date.now()) break;
    spent.delete(signature);
  }
  spent.set(challenge.signature, Date.now() + LIFE_MS);
  return true;
}

function decode(altcha: string | undefined): unknown {
  try {
    return JSON.parse(Buffer.from(altcha ?? '', 'base64').toString('utf8'));
  } catch {
    return undefined;
  }
}

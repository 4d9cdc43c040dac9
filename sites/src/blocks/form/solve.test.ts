import { createChallenge, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { expect, test } from 'vitest';
import { solve } from './solve.ts';

const secrets = { hmacSignatureSecret: 'one', hmacKeySignatureSecret: 'other' };
const makeChallenge = (more: object = {}) =>
  createChallenge({
    algorithm: 'PBKDF2/SHA-256',
    cost: 10,
    deriveKey,
    expiresAt: new Date(Date.now() + 60_000),
    ...secrets,
    ...more,
  });

test.each([
  ['a counter that the studio chose', { counter: 37 }],
  ['the first counter', { counter: 0 }],
  ['any counter that fits', { keyPrefix: '0' }],
  ['a longer key', { counter: 5, keyLength: 48, algorithm: 'PBKDF2/SHA-512' }],
])('finds %s, as the protocol has it', async (_, more) => {
  const payload = await solve(await makeChallenge(more));
  const { challenge, solution } = JSON.parse(atob(payload)) as Parameters<typeof verifySolution>[0];
  expect(await verifySolution({ challenge, solution, deriveKey, ...secrets })).toMatchObject({
    verified: true,
  });
});

test('gives up on a task of another kind', async () => {
  const challenge = await makeChallenge({ counter: 1 });
  challenge.parameters.algorithm = 'ARGON2ID';
  await expect(solve(challenge)).rejects.toThrow();
});

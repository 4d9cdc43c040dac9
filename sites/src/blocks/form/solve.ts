/** What the studio asks to be worked out, in the form of ALTCHA's protocol. */
export interface Challenge {
  parameters: {
    /** `PBKDF2/SHA-256`, or with another hash of that family. */
    algorithm: string;
    nonce: string;
    salt: string;
    /** Rounds for each attempt. */
    cost: number;
    keyLength?: number;
    /** What the key that is looked for begins with. */
    keyPrefix: string;
    /** In seconds since 1970. */
    expiresAt?: number;
  };
  signature?: string;
}

const bytesOf = (hex: string) => Uint8Array.from(hex.match(/../g)!, (pair) => parseInt(pair, 16));
const hexOf = (bytes: ArrayBuffer) =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * Counts up until a key is found that begins as it should, and gives the payload to send. The browser makes each key
 * beside the page, which stays responsive meanwhile.
 * @throws when the browser cannot do it, or the algorithm is none of these
 */
export async function solve({ parameters, signature }: Challenge): Promise<string> {
  const { algorithm, nonce, salt, cost, keyLength = 32, keyPrefix } = parameters;
  const [, hash = ''] = /^PBKDF2\/(SHA-\d+)$/.exec(algorithm)!;
  const { subtle } = crypto;
  const start = bytesOf(nonce);
  const salted = bytesOf(salt);
  const began = Date.now();
  for (let counter = 0; ; counter += 1) {
    const password = new Uint8Array(start.length + 4);
    password.set(start);
    new DataView(password.buffer).setUint32(start.length, counter);
    const from = await subtle.importKey('raw', password, 'PBKDF2', false, ['deriveBits']);
    const how = { name: 'PBKDF2', salt: salted, iterations: cost, hash };
    const key = await subtle.deriveBits(how, from, keyLength * 8);
    const derivedKey = hexOf(key);
    if (!derivedKey.startsWith(keyPrefix.toLowerCase())) continue;
    const solution = { counter, derivedKey, time: Date.now() - began };
    return btoa(JSON.stringify({ challenge: { parameters, signature }, solution }));
  }
}

const RATE = 44_100;
const CHANNELS = 2;
const BYTES = 2;

interface Tags {
  artist: string;
  place: string;
}

const chunk = (name: string, content: Buffer): Buffer => {
  const head = Buffer.alloc(8);
  head.write(name, 'latin1');
  head.writeUInt32LE(content.byteLength, 4);
  return Buffer.concat([head, content, Buffer.alloc(content.byteLength % 2)]);
};

/** A real sound recording, as a phone makes it: a tone that swells, with tags that tell who made it and where. */
export function makeWave(seconds: number, { artist, place }: Tags): Buffer {
  const format = Buffer.alloc(16);
  format.writeUInt16LE(1, 0);
  format.writeUInt16LE(CHANNELS, 2);
  format.writeUInt32LE(RATE, 4);
  format.writeUInt32LE(RATE * CHANNELS * BYTES, 8);
  format.writeUInt16LE(CHANNELS * BYTES, 12);
  format.writeUInt16LE(BYTES * 8, 14);
  const text = (words: string) => Buffer.from(`${words}\0`);
  const tags = Buffer.concat([
    Buffer.from('INFO'),
    chunk('IART', text(artist)),
    chunk('ICMT', text(place)),
    chunk('ISFT', text('Phone recorder 3')),
  ]);
  const samples = Buffer.alloc(Math.round(seconds * RATE) * CHANNELS * BYTES);
  for (let at = 0; at < samples.byteLength / BYTES; at += 1) {
    const time = Math.floor(at / CHANNELS) / RATE;
    const loudness = 0.2 + 0.15 * Math.sin(time * 3);
    samples.writeInt16LE(Math.round(32_000 * loudness * Math.sin(time * 2 * Math.PI * 220)), at * BYTES);
  }
  return chunk(
    'RIFF',
    Buffer.concat([Buffer.from('WAVE'), chunk('fmt ', format), chunk('LIST', tags), chunk('data', samples)]),
  );
}

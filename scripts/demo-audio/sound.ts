/** Samples a second: what espeak-ng speaks. */
export const RATE = 22_050;

/** Sound between −1 and 1, one channel. */
export type Sound = Float32Array;

export const samplesIn = (seconds: number) => Math.round(seconds * RATE);
export const silence = (seconds: number): Sound => new Float32Array(samplesIn(seconds));

/** @param wav a WAV file of 16 bits and one channel, as espeak-ng writes it to stdout */
export function soundOf(wav: Buffer): Sound {
  // espeak-ng does not know the length when it writes the header; the data run to the end.
  const start = wav.indexOf('data') + 8;
  return Float32Array.from(
    { length: Math.floor((wav.length - start) / 2) },
    (_, index) => wav.readInt16LE(start + index * 2) / 32_768,
  );
}

export function bytesOf(sound: Sound): Buffer {
  const bytes = Buffer.alloc(sound.length * 2);
  sound.forEach((value, index) => bytes.writeInt16LE(Math.round(clamp(value) * 32_767), index * 2));
  return bytes;
}

/** Takes the quiet off both ends, so that a cue begins with its first sound and ends with its last. */
export function trimmed(sound: Sound, threshold = 0.004): Sound {
  const first = sound.findIndex((value) => Math.abs(value) > threshold);
  const last = sound.findLastIndex((value) => Math.abs(value) > threshold);
  return first < 0 ? sound.subarray(0, 0) : sound.subarray(first, last + 1);
}

/** Brings every voice to the same loudness without letting it clip. */
export function levelled(sound: Sound, target = 0.1, ceiling = 0.8): Sound {
  const power = sound.reduce((sum, value) => sum + value * value, 0) / Math.max(1, sound.length);
  const peak = sound.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  if (peak === 0) return sound;
  const gain = Math.min(target / Math.sqrt(power), ceiling / peak);
  return sound.map((value) => value * gain);
}

/** Three soft notes, one above the other, that every episode begins with. */
export function signature(): Sound {
  const sound = silence(1.5);
  [392, 523.25, 659.25].forEach((frequency, note) => {
    const from = samplesIn(note * 0.22);
    for (let index = from; index < sound.length; index += 1) {
      const seconds = (index - from) / RATE;
      const shape = Math.min(1, seconds / 0.012) * Math.exp(-seconds * 4.2);
      const tone = Math.sin(2 * Math.PI * frequency * seconds);
      const overtone = 0.3 * Math.sin(4 * Math.PI * frequency * seconds);
      sound[index]! += 0.11 * shape * (tone + overtone);
    }
  });
  return sound;
}

export function joined(parts: readonly Sound[]): Sound {
  const whole = new Float32Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const clamp = (value: number) => Math.max(-1, Math.min(1, value));

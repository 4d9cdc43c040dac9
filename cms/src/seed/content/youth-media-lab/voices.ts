import type { Voice } from './types.ts';

/** Who speaks in the recordings, by alias. Every voice is the speech synthesiser espeak-ng. */
export const voices = {
  Kometa: { name: 'sq+f2', pitch: 52, speed: 142 },
  Kaktus: { name: 'sq+m3', pitch: 44, speed: 140 },
  Mjegull: { name: 'sq+f4', pitch: 60, speed: 140 },
  Delfin: { name: 'sq+m7', pitch: 56, speed: 142 },
  Penel: { name: 'sq+f3', pitch: 64, speed: 142 },
  Gjethe: { name: 'sq+m1', pitch: 62, speed: 142 },
  Pixel: { name: 'en-gb+m3', pitch: 48, speed: 150 },
  Limon: { name: 'en-gb+f2', pitch: 56, speed: 150 },
  Raketë: { name: 'sq+m5', pitch: 66, speed: 142 },
  Vetëtimë: { name: 'sq+f1', pitch: 58, speed: 142 },
} satisfies Record<string, Voice>;

export type SpokenAlias = keyof typeof voices;

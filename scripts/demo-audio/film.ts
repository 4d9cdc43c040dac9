import sharp from 'sharp';
import { RATE, type Sound } from './sound.ts';

export const FILM = { width: 480, height: 640, framesPerSecond: 12 };

/**
 * The pictures of the short film, as raw RGB, one after the other: a speech bubble with thorns that becomes round while
 * it is spoken, above a waveform that follows the voice.
 */
export async function* drawFilm(sound: Sound): AsyncGenerator<Buffer> {
  const frames = Math.floor((sound.length / RATE) * FILM.framesPerSecond);
  const samples = Math.floor(RATE / FILM.framesPerSecond);
  let level = 0;
  for (let frame = 0; frame < frames; frame += 1) {
    const part = sound.subarray(frame * samples, (frame + 1) * samples);
    const loudest = part.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    level = Math.max(loudest, level * 0.6);
    const svg = drawFrame(frame / Math.max(1, frames - 1), level, frame);
    yield await sharp(Buffer.from(svg)).removeAlpha().raw().toBuffer();
  }
}

function drawFrame(progress: number, level: number, frame: number): string {
  const { width, height } = FILM;
  const soft = smooth((progress - 0.35) / 0.35);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
<rect width="${width}" height="${height}" fill="#17122b"/>
<circle cx="240" cy="260" r="${190 + level * 40}" fill="#241c45"/>
<path d="${bubble(240, 260, 118 + level * 22, soft)}" fill="${mix([255, 107, 87], [134, 223, 191], soft)}"/>
<path d="M${190} 350 L${150 - 12 * soft} 430 L260 368 Z" fill="${mix([255, 107, 87], [134, 223, 191], soft)}"/>
${[180, 240, 300].map((x, dot) => `<circle cx="${x}" cy="${260 - level * 26 * Math.sin(frame / 2 + dot)}" r="15" fill="#17122b"/>`).join('')}
${bars(level, frame)}
</svg>`;
}

/** A round shape whose thorns grow shorter as `soft` goes from 0 to 1. */
function bubble(cx: number, cy: number, radius: number, soft: number): string {
  const points = Array.from({ length: 144 }, (_, index) => {
    const angle = (index / 144) * 2 * Math.PI;
    const thorn = Math.abs(((index / 8) % 1) - 0.5) * 2;
    const length = radius * (1 + (1 - soft) * 0.34 * thorn);
    return `${(cx + length * Math.cos(angle) * 1.12).toFixed(1)} ${(cy + length * Math.sin(angle)).toFixed(1)}`;
  });
  return `M${points.join('L')}Z`;
}

function bars(level: number, frame: number): string {
  const colours = ['#f2a71b', '#86dfbf', '#b9a6ff'];
  return Array.from({ length: 15 }, (_, index) => {
    const shape = 0.35 + 0.65 * Math.abs(Math.sin(index * 1.7 + frame * 0.55));
    const half = 6 + level * 74 * shape;
    return `<rect x="${52 + index * 26}" y="${(540 - half).toFixed(1)}" width="12" height="${(half * 2).toFixed(1)}" rx="6" fill="${colours[index % 3]}"/>`;
  }).join('');
}

const smooth = (value: number) => {
  const within = Math.max(0, Math.min(1, value));
  return within * within * (3 - 2 * within);
};

const mix = (from: number[], to: number[], share: number) =>
  `rgb(${from.map((value, index) => Math.round(value + (to[index]! - value) * share)).join(',')})`;

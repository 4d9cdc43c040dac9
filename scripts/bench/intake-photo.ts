/** Takes one photo of 24 megapixels in and prints an `IntakeReport`. */
import { acceptImage } from '@bashke/intake';
import sharp from 'sharp';
import type { IntakeReport } from './intake.ts';

const width = 6000;
const height = 4000;

const bytes = await makePhoto();
const idle = process.resourceUsage().maxRSS / 1024;
const started = performance.now();
const { variants } = await acceptImage(bytes, { fileName: 'photo.jpg' });
const report: IntakeReport = {
  megapixels: (width * height) / 1e6,
  milliseconds: performance.now() - started,
  peak: process.resourceUsage().maxRSS / 1024,
  idle,
  variants: variants.length,
};
console.log(JSON.stringify(report));

/** Soft shapes with grain: it compresses about as a photo does. */
function makePhoto(): Promise<Buffer> {
  const small = { width: 60, height: 40, channels: 3 as const };
  const colours = Buffer.from(
    Array.from({ length: 60 * 40 * 3 }, (_, index) => (index * 2_654_435_761) % 251),
  );
  const noise = {
    create: {
      width,
      height,
      channels: 3 as const,
      noise: { type: 'gaussian' as const, mean: 128, sigma: 8 },
      background: '#808080',
    },
  };
  return sharp(colours, { raw: small })
    .resize(width, height, { kernel: 'cubic' })
    .composite([{ input: noise, blend: 'soft-light' }])
    .jpeg({ quality: 92 })
    .withExif({ IFD0: { Make: 'Bashkë' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '41/1 19/1 39/1' } })
    .toBuffer();
}

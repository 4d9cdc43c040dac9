/** What the pixels of a picture say as a whole. */
export interface PixelDescription {
  /** True when nothing shines through, also where the file had room for transparency. */
  opaque: boolean;
  /** The average of what is visible, as `#rrggbb`; white when nothing is. */
  color: string;
}

/** Describes uncompressed 8-bit pixels: red, green, blue and, with four channels, opacity. */
export function describePixels(data: Uint8Array, channels: 3 | 4): PixelDescription {
  let red = 0;
  let green = 0;
  let blue = 0;
  let weight = 0;
  let opaque = true;
  for (let at = 0; at + channels <= data.length; at += channels) {
    const alpha = channels === 4 ? (data[at + 3] ?? 0) : 255;
    if (alpha !== 255) opaque = false;
    red += (data[at] ?? 0) * alpha;
    green += (data[at + 1] ?? 0) * alpha;
    blue += (data[at + 2] ?? 0) * alpha;
    weight += alpha;
  }
  if (weight === 0) return { opaque, color: '#ffffff' };
  const hex = (sum: number): string =>
    Math.round(sum / weight)
      .toString(16)
      .padStart(2, '0');
  return { opaque, color: `#${hex(red)}${hex(green)}${hex(blue)}` };
}

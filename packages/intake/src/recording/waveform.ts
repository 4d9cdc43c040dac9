/** How many columns a waveform has at most. */
const columns = 400;

/** Levels that are kept while the length is not known yet. When they are full, each two become one. */
const capacity = columns * 16;

/** Gathers the loudest sample of every stretch of a recording, in memory that does not grow with its length. */
export class Waveform {
  private levels: number[] = [];
  private samplesPerLevel: number;
  private level = 0;
  private filled = 0;
  private odd: number | undefined;
  /** Samples so far, of all channels together. */
  samples = 0;

  /** @param samplesPerLevel how fine it begins: the samples of a hundredth of a second, of all channels together */
  constructor(samplesPerLevel: number) {
    this.samplesPerLevel = samplesPerLevel;
  }

  /** Takes samples of 16 bits, low byte first, cut anywhere. */
  add(chunk: Buffer): void {
    let at = 0;
    if (this.odd !== undefined && chunk.length > 0) {
      this.addSample(((chunk[0]! << 24) >> 16) | this.odd);
      this.odd = undefined;
      at = 1;
    }
    for (; at + 1 < chunk.length; at += 2) this.addSample(((chunk[at + 1]! << 24) >> 16) | chunk[at]!);
    if (at < chunk.length) this.odd = chunk[at];
  }

  private addSample(sample: number): void {
    const size = sample < 0 ? -sample : sample;
    if (size > this.level) this.level = size;
    this.samples += 1;
    this.filled += 1;
    if (this.filled < this.samplesPerLevel) return;
    this.levels.push(this.level);
    this.level = 0;
    this.filled = 0;
    if (this.levels.length === capacity) this.halve();
  }

  private halve(): void {
    const halved: number[] = [];
    for (let at = 0; at < this.levels.length; at += 2) {
      halved.push(Math.max(this.levels[at]!, this.levels[at + 1] ?? 0));
    }
    this.levels = halved;
    this.samplesPerLevel *= 2;
  }

  /** At most 400 columns from 0 to 100, the loudest being 100; all 0 where there is nothing to hear. */
  finish(): number[] {
    const levels = this.filled > 0 ? [...this.levels, this.level] : this.levels;
    const count = Math.min(columns, levels.length);
    const peaks = Array.from({ length: count }, (_, column) => {
      const from = Math.floor((column * levels.length) / count);
      const to = Math.floor(((column + 1) * levels.length) / count);
      return Math.max(...levels.slice(from, to));
    });
    // A thousandth of full scale is silence; drawing its noise as mountains would mislead.
    const loudest = Math.max(33, ...peaks);
    return peaks.map((peak) => Math.round((peak * 100) / loudest));
  }
}

import type { SaxesTagNS } from 'saxes';

/**
 * What painting a drawing may cost at most, in passes over the whole picture. The painter can't be interrupted, so a
 * drawing that would keep it busy for minutes has to be found before. A shadow behind twenty shapes costs 100.
 */
const limit = 300;

/** How many elements a drawing may have. */
const elementLimit = 200_000;

/** Estimates what filters, and their repetition, cost while a drawing is read. */
export class SvgEffort {
  private elements = 0;
  private repetitions = 0;
  private passes = 0;

  /** Counts one element in. */
  add(tag: SaxesTagNS): void {
    this.elements += 1;
    const number = (name: string): number =>
      Math.abs(Number.parseFloat(tag.attributes[name]?.value ?? '')) || 1;
    if (tag.local === 'use') this.repetitions += 1;
    if (tag.attributes['filter'] || /filter\s*:/i.test(tag.attributes['style']?.value ?? ''))
      this.repetitions += 1;
    if (tag.attributes['class'] && this.passes > 0) this.repetitions += 1;
    if (tag.local === 'feTurbulence') this.passes += 10 * number('numOctaves');
    else if (tag.local === 'feMorphology') this.passes += 2 * number('radius');
    else if (tag.local === 'feConvolveMatrix') this.passes += number('order') ** 2;
    else if (/^fe[A-Z]/.test(tag.local)) this.passes += 1;
  }

  /** True when the drawing can be painted in a few seconds. */
  isWithinLimit(): boolean {
    return this.elements <= elementLimit && this.passes * Math.max(1, this.repetitions) <= limit;
  }
}

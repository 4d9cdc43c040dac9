import { mkdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** One figure of the bench. */
export interface Figure {
  section: string;
  name: string;
  value: number;
  unit: string;
  /** What it is to be compared with, in the words of a reader: `aim ≤ 300`. */
  aim?: string;
  /** Whether the aim is met, where there is one. */
  met?: boolean;
}

/** Gathers figures, prints them as a table, and keeps them as JSON. */
export class Figures {
  readonly #figures: Figure[] = [];
  #section = '';

  section(name: string): void {
    this.#section = name;
  }

  add(name: string, value: number, unit: string, aim?: { most: number } | { least: number }): void {
    this.#figures.push({
      section: this.#section,
      name,
      value,
      unit,
      ...(aim && 'most' in aim && { aim: `≤ ${aim.most}`, met: value <= aim.most }),
      ...(aim && 'least' in aim && { aim: `≥ ${aim.least}`, met: value >= aim.least }),
    });
  }

  print(): void {
    const rows = this.#figures.map(({ section, name, value, unit, aim, met }) => ({
      section,
      name,
      value: `${value.toLocaleString('en-GB', { maximumFractionDigits: 1 })} ${unit}`,
      aim: aim ? `${aim}${met ? '' : '  (missed)'}` : '',
    }));
    const widthOf = (column: keyof (typeof rows)[number]) =>
      Math.max(...rows.map((row) => row[column].length), column.length);
    const widths = { name: widthOf('name'), value: widthOf('value') };
    let last = '';
    for (const { section, name, value, aim } of rows) {
      if (section !== last) console.log(`\n${section}`);
      last = section;
      console.log(`  ${name.padEnd(widths.name)}  ${value.padStart(widths.value)}  ${aim}`);
    }
  }

  /** @returns the path of the JSON file */
  write(folder: string): string {
    mkdirSync(folder, { recursive: true });
    const file = path.join(folder, 'results.json');
    const machine = { cores: os.cpus().length, cpu: os.cpus()[0]?.model, node: process.version };
    writeFileSync(
      file,
      `${JSON.stringify({ at: new Date().toISOString(), machine, figures: this.#figures }, null, 2)}\n`,
    );
    return file;
  }
}

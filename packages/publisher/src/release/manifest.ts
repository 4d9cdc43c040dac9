import { releaseSummarySchema } from '@bashke/content';
import { z } from 'zod';
import type { FileFacts } from '../verify/facts.ts';

/** Raised when what is kept changes its meaning: releases of another form are not built upon. */
const formVersion = 1;

/** What is known of a release without reading of its files. */
export const releaseHeaderSchema = z.strictObject({
  form: z.literal(formVersion),
  id: z.string(),
  /** The campaign's document. */
  campaign: z.string(),
  slug: z.string(),
  /** Where the public finds it. */
  origin: z.string(),
  languages: z.array(z.string()),
  /** The campaign's title by language. */
  titles: z.record(z.string(), z.string()),
  /** When the snapshot was read: of two the later one wins. */
  readAt: z.string(),
  createdAt: z.string(),
  buildId: z.string(),
  /**
   * What its pages need beyond their own files, as a content security policy names it: scripts and styles that are
   * written into them, and where their forms are sent.
   */
  inline: z.array(z.string()),
  summary: releaseSummarySchema,
  /** Files were taken out of it because they showed what was taken back: live until the next publish, never again. */
  trimmed: z.literal(true).optional(),
});
export type ReleaseHeader = z.infer<typeof releaseHeaderSchema>;

/** How a file came to be; files of the media store and of the renderer's client have no making. */
export interface Making {
  /** The route, and all else that is not an input. */
  route: string;
  /** Keys of what it was made from. */
  inputs: string[];
}

export interface ReleaseFile {
  /** Of its bytes; for a media file its name, which is made from its content. */
  hash: string;
  bytes: number;
  facts: FileFacts;
  making?: Making | undefined;
}

/** All that is known of a release. Never changed after it was written, but for words that it does not need. */
export interface Manifest {
  header: ReleaseHeader;
  /** The state of every input of every file. */
  states: ReadonlyMap<string, string>;
  /** By path, in the order of their making. */
  files: ReadonlyMap<string, ReleaseFile>;
}

const storedFileSchema = z.strictObject({
  hash: z.string(),
  bytes: z.int(),
  route: z.string().optional(),
  inputs: z.array(z.int()).optional(),
  refs: z.array(z.int()),
  ids: z.array(z.int()),
  outside: z.array(z.int()),
  inline: z.array(z.int()),
});
const storedSchema = z.strictObject({
  header: releaseHeaderSchema,
  words: z.array(z.string()),
  states: z.record(z.string(), z.string()),
  files: z.record(z.string(), storedFileSchema),
});

/**
 * The addresses, anchors and inputs of a campaign's files. They are the same on many pages, so files name them by
 * their number. Numbers stay from release to release: what is written of a file that is taken over is the same.
 */
class Words {
  readonly #numbers = new Map<string, number>();
  readonly #lines = new WeakMap<ReleaseFile, string>();
  /** How many there were when the first release was written. */
  #needed = 0;

  readonly numberOf = (word: string): number => {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    this.#numbers.set(word, this.#numbers.size);
    return this.#numbers.size - 1;
  };

  lineOf(file: ReleaseFile): string {
    let line = this.#lines.get(file);
    if (line === undefined) {
      line = JSON.stringify(this.#store(file));
      this.#lines.set(file, line);
    }
    return line;
  }

  serialise(): string {
    this.#needed ||= this.#numbers.size;
    return JSON.stringify([...this.#numbers.keys()]);
  }

  /** Whether most of them are of releases long gone. */
  isOutgrown(): boolean {
    return this.#numbers.size > 2 * this.#needed + 10_000;
  }

  #store({ hash, bytes, facts, making }: ReleaseFile): z.infer<typeof storedFileSchema> {
    return {
      hash,
      bytes,
      ...(making && { route: making.route, inputs: making.inputs.map(this.numberOf) }),
      refs: facts.refs.map(this.numberOf),
      ids: facts.ids.map(this.numberOf),
      outside: facts.outside.map(this.numberOf),
      inline: facts.inline.map(this.numberOf),
    };
  }
}

const wordsOf = new WeakMap<Manifest, Words>();

/**
 * Writes a manifest as JSON whose first line is the header, so that it can be read without the rest.
 *
 * @param base the release that files were taken over from
 */
export function serialiseManifest(manifest: Manifest, base?: Manifest): string {
  const { header, states, files } = manifest;
  const earlier = base && wordsOf.get(base);
  const words = earlier && !earlier.isOutgrown() ? earlier : new Words();
  wordsOf.set(manifest, words);
  const lines: string[] = [];
  for (const [path, file] of files) lines.push(`${JSON.stringify(path)}:${words.lineOf(file)}`);
  return `{"header":${JSON.stringify(header)},
"words":${words.serialise()},
"states":${JSON.stringify(Object.fromEntries(states))},
"files":{
${lines.join(',\n')}
}}
`;
}

/** @throws ZodError or SyntaxError when the text is no manifest of this form */
export function parseManifest(text: string): Manifest {
  const { header, words, states, files } = storedSchema.parse(JSON.parse(text));
  const wordsAt = (numbers: number[]) => numbers.map((number) => words[number]!);
  return {
    header,
    states: new Map(Object.entries(states)),
    files: new Map(
      Object.entries(files).map(([path, { hash, bytes, route, inputs, ...facts }]) => [
        path,
        {
          hash,
          bytes,
          facts: {
            refs: wordsAt(facts.refs),
            ids: wordsAt(facts.ids),
            outside: wordsAt(facts.outside),
            inline: wordsAt(facts.inline),
          },
          ...(route !== undefined && inputs && { making: { route, inputs: wordsAt(inputs) } }),
        } satisfies ReleaseFile,
      ]),
    ),
  };
}

/**
 * Writes a manifest again without the words that none of its files has, which are those of earlier releases.
 *
 * @returns `undefined` when it has no others
 */
export function withoutOldWords(text: string): string | undefined {
  const { words, files } = storedSchema.parse(JSON.parse(text));
  const used = new Set<number>();
  for (const { inputs = [], refs, ids, outside, inline } of Object.values(files)) {
    for (const numbers of [inputs, refs, ids, outside, inline])
      for (const number of numbers) used.add(number);
  }
  return used.size === words.length ? undefined : serialiseManifest(parseManifest(text));
}

/** Reads the first line of a manifest. @throws ZodError or SyntaxError when it is no header of this form */
export function parseHeader(line: string): ReleaseHeader {
  const { header } = z
    .strictObject({ header: releaseHeaderSchema })
    .parse(JSON.parse(line.replace(/,\s*$/, '}')));
  return header;
}

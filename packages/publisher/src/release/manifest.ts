import { type ReleaseSummary, releaseSummarySchema } from '@bashke/content';
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
  /** Scripts and styles written into its pages, as a content security policy names them. */
  inline: z.array(z.string()),
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

/** All that is known of a release. Never changed after it was written. */
export interface Manifest {
  header: ReleaseHeader;
  summary: ReleaseSummary;
  /** The state of every input of every file. */
  states: ReadonlyMap<string, string>;
  /** By path, in the order of their making. */
  files: ReadonlyMap<string, ReleaseFile>;
}

// Addresses, anchors and inputs are the same on many pages: files name them by their number in one list.
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
  summary: releaseSummarySchema,
  words: z.array(z.string()),
  states: z.record(z.string(), z.string()),
  files: z.record(z.string(), storedFileSchema),
});

/** Writes a manifest as JSON whose first line is the header, so that it can be read without the rest. */
export function serialiseManifest({ header, summary, states, files }: Manifest): string {
  const numbers = new Map<string, number>();
  const numberOf = (word: string) => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, numbers.size);
    return numbers.size - 1;
  };
  const stored: Record<string, z.infer<typeof storedFileSchema>> = {};
  for (const [path, { hash, bytes, facts, making }] of files) {
    stored[path] = {
      hash,
      bytes,
      ...(making && { route: making.route, inputs: making.inputs.map(numberOf) }),
      refs: facts.refs.map(numberOf),
      ids: facts.ids.map(numberOf),
      outside: facts.outside.map(numberOf),
      inline: facts.inline.map(numberOf),
    };
  }
  const rest = JSON.stringify({
    summary,
    words: [...numbers.keys()],
    states: Object.fromEntries(states),
    files: stored,
  });
  return `{"header":${JSON.stringify(header)},\n${rest.slice(1)}\n`;
}

/** @throws ZodError or SyntaxError when the text is no manifest of this form */
export function parseManifest(text: string): Manifest {
  const { header, summary, words, states, files } = storedSchema.parse(JSON.parse(text));
  const wordsAt = (numbers: number[]) => numbers.map((number) => words[number]!);
  return {
    header,
    summary,
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

/** Reads the first line of a manifest. @throws ZodError or SyntaxError when it is no header of this form */
export function parseHeader(line: string): ReleaseHeader {
  const { header } = z
    .strictObject({ header: releaseHeaderSchema })
    .parse(JSON.parse(line.replace(/,\s*$/, '}')));
  return header;
}

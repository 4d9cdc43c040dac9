import { z } from 'zod';
import { languageSchema } from '../language.ts';

/** Everything that can keep a campaign from going live. Its sentences are in `en.json` and `sq.json`. */
export const problemCodes = [
  'missing',
  'too-long',
  'too-many',
  'invalid',
  'unknown-field',
  'unknown-block',
  'unknown-node',
  'video-unknown',
  'contract-mismatch',
  'language-empty',
  'home-missing',
  'home-twice',
  'address-taken',
  'address-reserved',
  'navigation-unpublished',
  'reference-missing',
  'reference-wrong-kind',
  'alt-missing',
  'spoken-language-missing',
  'recording-not-audio',
  'recording-twice',
  'cue-out-of-order',
  'chapters-out-of-order',
  'agenda-room-unknown',
  'consent-missing',
  'help-line-missing',
  'report-missing',
  'link-broken',
  'fragment-broken',
  'file-missing',
  'html-invalid',
  'language-mixed',
  'render-failed',
  'release-missing',
  'release-purged',
  'no-space',
  'publisher-unreachable',
  'publish-interrupted',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

export const placeSchema = z.strictObject({
  /** The studio's collection and document that mend it. */
  collection: z.string(),
  id: z.string(),
  /** The document as its editor knows it. */
  title: z.string().optional(),
  language: languageSchema.optional(),
  /** The path of the field inside the document, as the studio names it: `['blocks', 3, 'heading']`. */
  field: z.array(z.union([z.string(), z.int()])).optional(),
});
export type Place = z.infer<typeof placeSchema>;

export const problemSchema = z.strictObject({
  code: z.enum(problemCodes),
  /** The words that fill the sentence's gaps. */
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  place: placeSchema.optional(),
});
export type Problem = z.infer<typeof problemSchema>;

/** Thrown where work cannot go on; holds every problem that was found. */
export class ProblemError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(problems.map((problem) => `${problem.code} ${JSON.stringify(problem.params)}`).join('; '));
    this.name = 'ProblemError';
    this.problems = problems;
  }
}

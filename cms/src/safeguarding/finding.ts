/** What a finding is about. Its sentence lies under this name in `i18n`. */
export const findingKinds = [
  'full-name',
  'given-name',
  'school',
  'class',
  'phone',
  'email',
  'handle',
  'link',
  'address',
  'small-place',
  'birthday',
  'age-with-date',
  'whereabouts',
  'id-number',
  'licence-plate',
] as const;
export type FindingKind = (typeof findingKinds)[number];

/** `likely`: should be changed. `possible`: a person decides. */
export type Certainty = 'likely' | 'possible';

/** A place in a text that may tell who a child is. */
export interface Finding {
  kind: FindingKind;
  /** UTF-16 offsets into the text as it was given: `text.slice(start, end) === found`. */
  start: number;
  end: number;
  found: string;
  certainty: Certainty;
  /** What the sentence about it mentions. */
  params: Record<string, string>;
}

/** Where a text stands: a file name has no spaces, an alias no sentences. */
export type TextKind = 'title' | 'text' | 'caption' | 'transcript' | 'file-name' | 'alias';

export interface FindOptions {
  /** The language of the text. Both are always looked for; it settles what is a word in one and a name in the other. */
  language: 'sq' | 'en' | undefined;
  kind: TextKind;
  /** What may be public: published aliases, names of public organisations and helplines, their numbers and hosts. */
  allowed?: readonly string[];
}

/** What a finder hands on: offsets into the folded text. */
export interface Match {
  kind: FindingKind;
  start: number;
  end: number;
  certainty: Certainty;
}

import type { RecognisedType } from './recognise.ts';

/** What makes a drawing more than a drawing. */
export type SvgFeature =
  | 'script'
  | 'event-handler'
  | 'foreign-object'
  | 'media'
  | 'external-reference'
  | 'doctype'
  | 'javascript-link'
  | 'embedded-document';

/** What makes a PDF more than pages to read. */
export type PdfFeature = 'javascript' | 'launch' | 'embedded-file' | 'xfa' | 'media' | 'submit';

/** What a caller can ask the intake to take in. */
export type UploadKind = 'image' | 'document' | 'recording';

interface ParamsByCode {
  empty: { fileName: string };
  'too-large-bytes': { fileName: string; bytes: number; limitBytes: number };
  'too-many-pixels': { fileName: string; width: number; height: number; limitPixels: number };
  'too-long-side': { fileName: string; width: number; height: number; limitSide: number };
  'too-slow': { fileName: string; seconds: number };
  'too-complex': { fileName: string };
  'unsupported-type': { fileName: string; actual: RecognisedType; expected: UploadKind };
  disguised: { fileName: string; actual: RecognisedType; extension: string };
  corrupt: { fileName: string };
  heic: { fileName: string };
  'active-svg': { fileName: string; feature: SvgFeature };
  'encrypted-pdf': { fileName: string };
  'active-pdf': { fileName: string; feature: PdfFeature };
  'packed-pdf': { fileName: string };
  office: { fileName: string };
  /** Lengths are in seconds. */
  'too-long': { fileName: string; duration: number; limitDuration: number };
  'too-many-channels': { fileName: string; channels: number; limitChannels: number };
  'odd-sample-rate': {
    fileName: string;
    sampleRate: number;
    leastSampleRate: number;
    limitSampleRate: number;
  };
  'too-large-decoded': { fileName: string; bytes: number; limitBytes: number };
  'too-large-frame': {
    fileName: string;
    width: number;
    height: number;
    limitPixels: number;
    limitSide: number;
  };
  'too-many-frames': { fileName: string; frameRate: number; limitFrameRate: number };
  'nothing-to-play': { fileName: string };
  /** `codec` is the name that ffmpeg gives it. */
  'unsupported-codec': { fileName: string; codec: string };
  /** The last three are no fault of the upload: the same file may pass later. */
  'program-missing': { fileName: string; program: string };
  interrupted: { fileName: string };
  'no-space': { fileName: string };
}

/** Every reason for which an upload is turned away. */
export type RefusalCode = keyof ParamsByCode;

/** The facts that the sentence of a refusal speaks of. */
export type RefusalParams<Code extends RefusalCode = RefusalCode> = ParamsByCode[Code];

/**
 * An upload that was turned away, for a reason the person who uploaded it can do something about.
 * `explainRefusal` makes the sentence; `code` and `params` are plain data and may be stored or sent.
 */
export class IntakeRefusal<Code extends RefusalCode = RefusalCode> extends Error {
  readonly code: Code;
  readonly params: RefusalParams<Code>;

  constructor(code: Code, params: RefusalParams<Code>, options?: ErrorOptions) {
    super(`Upload refused (${code}): ${JSON.stringify(params)}`, options);
    this.name = 'IntakeRefusal';
    this.code = code;
    this.params = params;
  }
}

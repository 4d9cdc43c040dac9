export { acceptDocument, type AcceptedDocument } from './document/accept.ts';
export { explainNote, explainRefusal, explainRemoved, type IntakeLanguage } from './explain.ts';
export { acceptImage, type AcceptedImage } from './image/accept.ts';
export type { ImageVariant } from './image/variants.ts';
export {
  documentLimitsSchema,
  imageLimitsSchema,
  type DocumentLimits,
  type DocumentOptions,
  type ImageLimits,
  type ImageOptions,
  type IntakeProgress,
} from './limits.ts';
export type { RecognisedType } from './recognise.ts';
export {
  IntakeRefusal,
  type PdfFeature,
  type RefusalCode,
  type RefusalParams,
  type SvgFeature,
} from './refusal.ts';
export { intakeNotes, removedInfos, type IntakeNote, type RemovedInfo } from './removed.ts';

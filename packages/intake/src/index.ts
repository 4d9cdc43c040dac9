export { acceptDocument, type AcceptedDocument } from './document/accept.ts';
export { explainNote, explainRefusal, explainRemoved, type IntakeLanguage } from './explain.ts';
export { acceptImage, type AcceptedImage } from './image/accept.ts';
export type { ImageVariant } from './image/variants.ts';
export {
  documentLimitsSchema,
  imageLimitsSchema,
  recordingLimitsSchema,
  type DocumentLimits,
  type DocumentOptions,
  type ImageLimits,
  type ImageOptions,
  type IntakeProgress,
  type RecordingLimits,
  type RecordingOptions,
} from './limits.ts';
export { acceptRecording, type AcceptedRecording, type AcceptedSource } from './recording/accept.ts';
export { findPrograms, ProgramMissing, type ProgramName, type Programs } from './recording/programs.ts';
export { clearUnfinished } from './recording/workspace.ts';
export { recogniseFile, type RecognisedType } from './recognise.ts';
export {
  IntakeRefusal,
  type PdfFeature,
  type RefusalCode,
  type RefusalParams,
  type SvgFeature,
  type UploadKind,
} from './refusal.ts';
export { intakeNotes, removedInfos, type IntakeNote, type RemovedInfo } from './removed.ts';

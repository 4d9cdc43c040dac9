/**
 * What was hidden in an upload and is gone from everything the intake hands back, in the order in which it is
 * told to the person who uploaded it.
 */
export const removedInfos = [
  'location',
  'author',
  'time',
  'device',
  'software',
  'title',
  'comment',
  'thumbnail',
  'picture',
  'subtitles',
  'chapters',
  'data-track',
  'hidden-video',
  'edit-history',
  'signature',
  'other',
] as const;

export type RemovedInfo = (typeof removedInfos)[number];

/** What the intake did to an upload that its owner may want to know. */
export const intakeNotes = [
  'first-frame',
  'drawn-as-picture',
  'silent',
  'very-quiet',
  'no-sound',
  'first-track',
  'mixed-down',
  'made-smaller',
] as const;

export type IntakeNote = (typeof intakeNotes)[number];

/** The found kinds, each once, in the order of `removedInfos`. */
export function orderRemoved(found: ReadonlySet<RemovedInfo>): RemovedInfo[] {
  return removedInfos.filter((info) => found.has(info));
}

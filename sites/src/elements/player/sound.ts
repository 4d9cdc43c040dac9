import { type Episode, ProblemError, type Recording, type RecordingSource, type View } from '@bashke/content';

/** The sound of an episode. */
export interface Sound {
  recording: Recording;
  /** The form to keep, which every device plays. */
  download: RecordingSource | undefined;
}

/**
 * The recording of an episode.
 * @throws ProblemError when it is gone, or is no sound.
 */
export function soundOf(view: View, { recording: id }: Episode): Sound {
  const recording = view.get('recordings', id);
  if (recording.kind !== 'audio') throw new ProblemError([{ code: 'recording-not-audio', params: {} }]);
  return { recording, download: recording.sources.find(({ format }) => format === 'mp3') };
}

/**
 * Where a moment of an episode can be heard without a script: the browser's own player opens there.
 * `undefined` where there is no file to keep.
 */
export function momentHref(view: View, { download }: Sound, seconds: number): string | undefined {
  return download && `${view.href(`media/${download.file}`)}#t=${seconds}`;
}

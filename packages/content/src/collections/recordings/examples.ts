import type { Recording } from './schema.ts';

/** A waveform that rises and falls. */
const wave = (parts: number) =>
  Array.from({ length: parts }, (_, index) =>
    Math.round(50 + 45 * Math.sin(index / 3) * Math.cos(index / 17)),
  );

const sound = (id: string, duration: number): Recording => ({
  collection: 'recordings',
  id,
  kind: 'audio',
  duration,
  sources: [
    { format: 'opus', bytes: 310_000, file: `${id}.opus` },
    { format: 'mp3', bytes: 540_000, file: `${id}.mp3` },
  ],
  peaks: wave(200),
  texts: {},
});

/** A sound of a minute and a half, a short one, one of an hour, one of another campaign, and a film. */
export const exampleRecordings: Recording[] = [
  sound('recording-example', 92.4),
  sound('recording-trailer', 4),
  sound('recording-long', 3725),
  sound('recording-elsewhere', 61),
  {
    collection: 'recordings',
    id: 'recording-film',
    kind: 'video',
    duration: 7.5,
    sources: [{ format: 'mp4', bytes: 420_000, file: 'recording-film.mp4', width: 1280, height: 720 }],
    peaks: [],
    poster: { file: 'recording-film-poster.jpg', width: 1280, height: 720 },
    texts: {},
  },
];

/**
 * How a file is read, by what its content is: the one reader of ffmpeg that may touch it. Readers that open further
 * files or addresses (playlists, lists of files, devices) are none of these.
 */
const readers: readonly (readonly [mime: RegExp, reader: string])[] = [
  [/^audio\/mpeg$/, 'mp3'],
  [/^audio\/(?:x-)?wav$/, 'wav'],
  [/^audio\/(?:x-)?flac$/, 'flac'],
  [/^audio\/aac$/, 'aac'],
  [/^audio\/amr$/, 'amr'],
  [/^audio\/aiff$/, 'aiff'],
  [/^audio\/x-caf$/, 'caf'],
  [/^(?:audio|video|application)\/ogg(?:;|$)/, 'ogg'],
  [/^(?:audio|video)\/(?:mp4|x-m4a|x-m4v|quicktime|3gpp2?)$/, 'mov'],
  [/^(?:audio|video)\/(?:webm|matroska|x-matroska)$/, 'matroska'],
];

/** The reader for a kind of content; `undefined` when it is not taken in. */
export function findReader(mime: string): string | undefined {
  return readers.find(([pattern]) => pattern.test(mime))?.[1];
}

const soundCodec =
  /^(?:mp[123](?:float)?|aac|aac_latm|alac|flac|opus|vorbis|amr_nb|amr_wb|amrnb|amrwb|ac3|eac3|gsm_ms|adpcm_ms|adpcm_ima_(?:wav|qt)|pcm_[a-z0-9]+)$/;
const videoCodec = /^(?:h264|hevc|vp8|vp9|av1|mpeg4|h263|mjpeg|prores|theora|mpeg2video)$/;
const pictureCodec = /^(?:png|bmp|gif|webp|tiff)$/;

/** True for sound that the intake decodes. */
export function isSoundCodec(codec: string): boolean {
  return soundCodec.test(codec);
}

/** True for video that the intake decodes. */
export function isVideoCodec(codec: string): boolean {
  return videoCodec.test(codec);
}

/** True for what can only be a picture beside the recording. */
export function isPictureCodec(codec: string): boolean {
  return pictureCodec.test(codec);
}

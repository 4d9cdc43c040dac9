import { webAddress } from '../../text.ts';

/** A film at a provider we know how to show, privately. */
export interface VideoAddress {
  provider: 'youtube' | 'vimeo';
  /** The provider's identity of the film. */
  video: string;
}

/** Reads the address of a film's page. `undefined`: not a film at YouTube or Vimeo. */
export function videoAt(address: string): VideoAddress | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  const host = url.hostname.replace(/^(www|m)\./, '');
  const path = url.pathname.split('/').filter(Boolean);
  if (host === 'youtu.be') return known('youtube', path[0], /^[\w-]{11}$/);
  if (host === 'youtube.com' || host === 'youtube-nocookie.com') {
    const video = path[0] === 'watch' ? url.searchParams.get('v') : path[1];
    return known('youtube', video ?? undefined, /^[\w-]{11}$/);
  }
  if (host === 'vimeo.com' || host === 'player.vimeo.com') return known('vimeo', path.at(-1), /^\d{5,12}$/);
  return undefined;
}

function known(provider: VideoAddress['provider'], video: string | undefined, form: RegExp) {
  return video !== undefined && form.test(video) ? { provider, video } : undefined;
}

/** The page of a film that we know how to show. */
export const filmAddress = webAddress.refine((value) => videoAt(value) !== undefined, {
  params: { code: 'video-unknown' },
});

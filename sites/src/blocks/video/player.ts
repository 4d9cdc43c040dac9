import type { VideoAddress } from '@bashke/content';

/** Players that set no cookies before the film is started. */
const players = {
  youtube: {
    origin: 'https://www.youtube-nocookie.com',
    path: (video: string) => `/embed/${video}?autoplay=1&rel=0`,
  },
  vimeo: { origin: 'https://player.vimeo.com', path: (video: string) => `/video/${video}?dnt=1&autoplay=1` },
} as const satisfies Record<VideoAddress['provider'], { origin: string; path: (video: string) => string }>;

/** Where the players of films come from. */
export const playerOrigin = ({ provider }: VideoAddress): string => players[provider].origin;

/** The address of a film's player, which starts it. */
export const playerAddress = ({ provider, video }: VideoAddress): string =>
  `${players[provider].origin}${players[provider].path(video)}`;

import { videoAt } from '@bashke/content';
import { expect, test } from 'vitest';
import { playerAddress, playerOrigin } from './player.ts';

test.each([
  [
    'https://www.youtube.com/watch?v=aqz-KE-bpKQ',
    'https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ?autoplay=1&rel=0',
  ],
  ['https://vimeo.com/123456789', 'https://player.vimeo.com/video/123456789?dnt=1&autoplay=1'],
])('%s plays at %s', (page, player) => {
  const film = videoAt(page)!;
  expect(playerAddress(film)).toBe(player);
  expect(player.startsWith(`${playerOrigin(film)}/`)).toBe(true);
});

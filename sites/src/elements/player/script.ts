import { clock } from './clock.ts';

/** After this many seconds of listening the position is worth keeping, and it is kept as often. */
const patience = 5;

/**
 * Puts the page's own buttons in the place of the browser's, keeps the position on the device, and lets chapters
 * and transcript lead and follow. Without this script the browser's player and plain links do.
 */
function start(player: HTMLElement): void {
  const scope = player.closest<HTMLElement>('.listen') ?? player;
  const find = <E extends HTMLElement>(name: string) => player.querySelector<E>(`.player-${name}`)!;
  const audio = find<HTMLAudioElement>('audio');
  const seek = find<HTMLInputElement>('seek');
  const [play, mute, speed] = [find('play'), find('mute'), find<HTMLSelectElement>('speed')];
  const [time, memory, status] = [find('time'), find('memory'), find('status')];
  const stops = [...player.querySelectorAll('stop')];
  const chapters = momentsIn(scope, '.chapter');
  const cues = momentsIn(scope, '.transcript-cue');
  const box = scope.querySelector<HTMLElement>('.transcript-box');
  const follow = scope.querySelector<HTMLInputElement>('.transcript-follow input');
  const { key = '', position = '', failed = '', playing = '', paused = '' } = player.dataset;
  const end = Number(seek.max);
  let kept = 0;
  // Whoever has it forgotten while it plays does not want it kept a moment later.
  let keeping = true;

  const show = () => {
    const at = audio.currentTime;
    const part = String(Math.min(1, at / end));
    for (const stop of stops) stop.setAttribute('offset', part);
    time.textContent = clock(at);
    seek.value = String(at);
    seek.setAttribute('aria-valuetext', position.replace('{time}', clock(at)));
    // Nothing is heard before the beginning.
    const heard = at === 0 && audio.paused ? -1 : at;
    mark(chapters, heard);
    const cue = mark(cues, heard);
    if (cue && box && follow?.checked && !audio.paused) {
      const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
      box.scrollTo({ top: cue.offsetTop - box.clientHeight / 3, behavior });
    }
  };
  const keep = (at: number) => {
    if (!keeping) return;
    kept = at;
    memory.hidden = at < patience;
    remember(key, at);
  };
  const go = (at: number) => {
    audio.currentTime = Math.max(0, Math.min(at, end));
    show();
  };
  const skip = (seconds: number) => go(audio.currentTime + seconds);
  const fail = () => {
    audio.pause();
    status.textContent = failed;
  };
  const listen = () => {
    status.textContent = '';
    if (audio.error || audio.networkState === HTMLMediaElement.NETWORK_NO_SOURCE) {
      const at = audio.currentTime || kept;
      audio.load();
      go(at);
    }
    audio.play().catch(({ name }: Error) => {
      // Pausing before the sound has come is no failure.
      if (name !== 'AbortError') fail();
    });
  };
  const toggle = () => (audio.paused ? listen() : audio.pause());
  const hush = () => {
    audio.muted = !audio.muted;
  };

  player.addEventListener('click', ({ target }) => {
    const step = (target as Element).closest<HTMLElement>('[data-step]');
    if (step) skip(Number(step.dataset['step']));
  });
  play.addEventListener('click', toggle);
  mute.addEventListener('click', hush);
  seek.addEventListener('input', () => go(Number(seek.value)));
  speed.addEventListener('change', () => {
    audio.playbackRate = audio.defaultPlaybackRate = Number(speed.value);
  });
  find('forget').addEventListener('click', () => {
    keep(0);
    keeping = false;
    if (audio.paused) go(0);
    play.focus();
  });

  const keys: Record<string, () => void> = {
    ' ': toggle,
    k: toggle,
    j: () => skip(-10),
    l: () => skip(10),
    arrowleft: () => skip(-5),
    arrowright: () => skip(5),
    m: hush,
  };
  player.addEventListener('keydown', (event) => {
    const target = event.target as Element;
    const action = keys[event.key.toLowerCase()];
    if (!action || event.ctrlKey || event.metaKey || event.altKey || target === speed) return;
    // Space works what has the focus.
    if (event.key === ' ' && target !== seek) return;
    event.preventDefault();
    action();
  });

  scope.addEventListener('click', (event) => {
    const moment = (event.target as Element).closest<HTMLElement>('[data-start]');
    // Words that are being marked are for copying.
    if (!moment || event.ctrlKey || event.metaKey || event.shiftKey || String(getSelection())) return;
    event.preventDefault();
    go(Number(moment.dataset['start']));
    listen();
  });
  // Whoever scrolls the transcript reads at their own pace.
  for (const reading of ['wheel', 'touchmove', 'keydown']) {
    box?.addEventListener(
      reading,
      () => {
        if (follow) follow.checked = false;
      },
      { passive: true },
    );
  }

  const say = (label: string) => {
    play.textContent = label;
    player.classList.toggle('is-playing', !audio.paused);
  };
  audio.addEventListener('play', () => {
    keeping = true;
    say(playing);
    announce(player, skip);
  });
  audio.addEventListener('pause', () => {
    say(paused);
    if (audio.readyState > 0) keep(audio.currentTime);
  });
  audio.addEventListener('ended', () => keep(0));
  audio.addEventListener('timeupdate', () => {
    show();
    if (!audio.paused && Math.abs(audio.currentTime - kept) >= patience) keep(audio.currentTime);
  });
  audio.addEventListener('volumechange', () => mute.setAttribute('aria-pressed', String(audio.muted)));
  audio.addEventListener(
    'error',
    ({ target }) => {
      // A source that fails hands over to the next one.
      if (target === audio || target === audio.lastElementChild) fail();
    },
    true,
  );
  for (const type of ['waiting', 'playing', 'pause']) {
    audio.addEventListener(type, () => player.classList.toggle('is-waiting', type === 'waiting'));
  }

  audio.controls = false;
  for (const part of scope.querySelectorAll<HTMLElement>('[data-live]')) part.hidden = false;
  scope.classList.add('is-live');
  const last = recall(key);
  if (last >= patience && last < end - patience) {
    keep(last);
    audio.currentTime = last;
  }
  show();
}

/** Elements that stand for a moment, in their order. */
const momentsIn = (scope: HTMLElement, selector: string) =>
  [...scope.querySelectorAll<HTMLElement>(selector)].map((element) => ({
    element,
    from: Number(element.dataset['start']),
  }));

/** Marks the last of the moments that has begun. @returns it, when that has changed. */
function mark(moments: ReturnType<typeof momentsIn>, at: number): HTMLElement | undefined {
  let current: HTMLElement | undefined;
  for (const { element, from } of moments) if (from <= at) current = element;
  if (current?.hasAttribute('aria-current')) return undefined;
  for (const { element } of moments) element.removeAttribute('aria-current');
  current?.setAttribute('aria-current', 'true');
  return current;
}

/** Tells the device what is heard, for its own buttons. */
function announce({ dataset }: HTMLElement, skip: (seconds: number) => void): void {
  const { mediaSession } = navigator;
  if (!mediaSession) return;
  const { title, artist, album } = dataset;
  mediaSession.metadata = new MediaMetadata({ title, artist, album });
  mediaSession.setActionHandler('seekbackward', () => skip(-10));
  mediaSession.setActionHandler('seekforward', () => skip(10));
}

// The device may forbid keeping anything, and pages on a disk have no place to keep it.
function remember(key: string, at: number): void {
  try {
    if (at < patience) localStorage.removeItem(`listen:${key}`);
    else localStorage.setItem(`listen:${key}`, String(Math.floor(at)));
  } catch {}
}
function recall(key: string): number {
  try {
    return Number(localStorage.getItem(`listen:${key}`));
  } catch {
    return 0;
  }
}

for (const player of document.querySelectorAll<HTMLElement>('.player')) start(player);

// Only one at a time.
document.addEventListener(
  'play',
  ({ target }) => {
    for (const audio of document.querySelectorAll('audio')) if (audio !== target) audio.pause();
  },
  true,
);

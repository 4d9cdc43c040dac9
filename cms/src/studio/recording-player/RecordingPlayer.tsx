'use client';
import { type CSSProperties, type RefObject, useRef, useState } from 'react';
import { useStudioLanguage } from '../language.ts';
import styles from './player.module.css';
import { Waveform } from './Waveform.tsx';
import { playerWords } from './words.ts';

export interface PlayerProps {
  kind: 'audio' | 'video';
  /** What it is, for those who do not see the page. */
  label: string;
  sources: readonly { url: string; type: string }[];
  poster?: string | undefined;
  /** From 0 to 100; none where there is no sound. */
  peaks?: readonly number[];
  /** Pixels of a film, so that nothing moves when it opens. */
  size?: { width: number; height: number } | undefined;
  /** Whoever drives the player from outside. */
  player?: RefObject<HTMLMediaElement | null>;
  onTime?: (seconds: number) => void;
}

/** Sound with its waveform, or a film; the browser's own controls. */
export function RecordingPlayer({
  kind,
  label,
  sources,
  poster,
  peaks = [],
  size,
  player,
  onTime,
}: PlayerProps) {
  const language = useStudioLanguage();
  const own = useRef<HTMLMediaElement>(null);
  const element = player ?? own;
  const [done, setDone] = useState(0);
  const [failed, setFailed] = useState(false);

  const seek = (share: number) => {
    const media = element.current;
    if (media && Number.isFinite(media.duration))
      media.currentTime = Math.min(1, Math.max(0, share)) * media.duration;
  };
  const shared = {
    controls: true,
    preload: 'metadata',
    'aria-label': label,
    onTimeUpdate: () => {
      const { currentTime = 0, duration = 0 } = element.current ?? {};
      setDone(duration > 0 ? currentTime / duration : 0);
      onTime?.(currentTime);
    },
  } as const;
  // What none of the sources can be played from is told by the last of them.
  const list = sources.map(({ url, type }, index) => (
    <source
      key={url}
      src={url}
      type={type}
      onError={index === sources.length - 1 ? () => setFailed(true) : undefined}
    />
  ));
  return (
    <div className={styles['player']}>
      {kind === 'audio' && peaks.length > 0 && <Waveform peaks={peaks} done={done} onSeek={seek} />}
      {kind === 'audio' ? (
        <audio ref={element as RefObject<HTMLAudioElement | null>} className={styles['audio']} {...shared}>
          {list}
        </audio>
      ) : (
        <video
          ref={element as RefObject<HTMLVideoElement | null>}
          className={styles['video']}
          poster={poster}
          style={size && ({ '--ratio': size.width / size.height } as CSSProperties)}
          playsInline
          {...shared}
        >
          {list}
        </video>
      )}
      {failed && <p role="alert">{playerWords.failed[language]}</p>}
    </div>
  );
}

'use client';
import { useId } from 'react';
import { useStudioLanguage } from '../language.ts';
import styles from './player.module.css';
import { playerWords } from './words.ts';

interface WaveformProps {
  /** From 0 to 100. */
  peaks: readonly number[];
  /** What was played already, from 0 to 1. */
  done: number;
  onSeek: (share: number) => void;
}

const HEIGHT = 100;

/** The loudest of each part, drawn as bars. For the pointer alone: keys and screen readers have the player's own controls. */
export function Waveform({ peaks, done, onSeek }: WaveformProps) {
  const language = useStudioLanguage();
  const id = useId();
  const bars = peaks
    .map((peak, index) => {
      const height = Math.max(2, peak);
      return `M${index + 0.5} ${(HEIGHT - height) / 2}v${height}`;
    })
    .join('');
  return (
    <svg
      className={styles['waveform']}
      viewBox={`0 0 ${peaks.length} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      onClick={(event) => {
        const { left, width } = event.currentTarget.getBoundingClientRect();
        onSeek((event.clientX - left) / width);
      }}
    >
      <title>{playerWords.waveform[language]}</title>
      <clipPath id={id}>
        <rect width={peaks.length * done} height={HEIGHT} />
      </clipPath>
      <path d={bars} className={styles['bars']} />
      <path d={bars} className={styles['barsDone']} clipPath={`url(#${id})`} />
    </svg>
  );
}

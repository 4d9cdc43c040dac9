'use client';
import { useRowLabel } from '@payloadcms/ui';
import type { Words } from '../../fields/words.ts';
import { useStudioLanguage } from '../language.ts';
import styles from './label.module.css';

interface BlockData {
  heading?: unknown;
  title?: unknown;
  text?: unknown;
}

/** The title of a block on its page: its number from one, its kind, and the first words of what is written in it. */
export function BlockLabel({ kind }: { kind: Words }) {
  const { data, rowNumber = 0 } = useRowLabel<BlockData | undefined>();
  const language = useStudioLanguage();
  const words = [data?.heading, data?.title, data?.text].find(
    (text): text is string => typeof text === 'string' && text.trim() !== '',
  );
  return (
    <span className={styles['label']}>
      <span className={styles['kind']}>
        {rowNumber + 1}. {kind[language]}
      </span>
      {words && <span className={styles['words']}>{words}</span>}
    </span>
  );
}

'use client';
import { useConfig, useRowLabel } from '@payloadcms/ui';
import type { ClientBlock } from 'payload';
import type { Words } from '../../fields/words.ts';
import { useStudioLanguage } from '../language.ts';
import styles from './label.module.css';

interface BlockData {
  blockType?: string;
  heading?: unknown;
  title?: unknown;
  text?: unknown;
}

/** The title of a block on its page: its number, its kind, and the first words of what is written in it. */
export function BlockLabel() {
  const { data, rowNumber = 0 } = useRowLabel<BlockData | undefined>();
  const { config } = useConfig();
  const language = useStudioLanguage();
  const blocks: Readonly<Record<string, ClientBlock | undefined>> = config.blocksMap;
  const kind = blocks[data?.blockType ?? '']?.labels?.singular as Words | undefined;
  const words = [data?.heading, data?.title, data?.text].find(
    (text): text is string => typeof text === 'string' && text.trim() !== '',
  );
  return (
    <span className={styles['label']}>
      <span className={styles['kind']}>
        {rowNumber}. {kind?.[language] ?? data?.blockType}
      </span>
      {words && <span className={styles['words']}>{words}</span>}
    </span>
  );
}

'use client';
import { Button, ConfirmationModal, useModal } from '@payloadcms/ui';
import { useState } from 'react';
import type { ReleaseEntry } from '../../publishing/status.ts';
import { reasonNames } from '../../publishing/words.ts';
import { useStudioLanguage } from '../language.ts';
import styles from './panel.module.css';
import { momentIn } from './time.ts';
import { fill, panelWords } from './words.ts';

interface ReleaseListProps {
  releases: readonly ReleaseEntry[];
  mayRollBack: boolean;
  onRollBack: (release: string) => Promise<void>;
}

const MODAL = 'roll-back';

/** The last releases, each a click and a yes away from being live again. */
export function ReleaseList({ releases, mayRollBack, onRollBack }: ReleaseListProps) {
  const language = useStudioLanguage();
  const { openModal } = useModal();
  const [chosen, setChosen] = useState<ReleaseEntry>();
  if (releases.length === 0) return null;

  const ask = (entry: ReleaseEntry) => {
    setChosen(entry);
    openModal(MODAL);
  };
  return (
    <details className={styles['releases']}>
      <summary>
        {panelWords.releases[language]} ({releases.length})
      </summary>
      <ol>
        {releases.map((entry) => (
          <li key={entry.release} aria-current={entry.live || undefined}>
            <Entry entry={entry} />
            {mayRollBack && !entry.live && (
              <Button buttonStyle="subtle" size="small" margin={false} onClick={() => ask(entry)}>
                {panelWords.back[language]}
              </Button>
            )}
          </li>
        ))}
      </ol>
      <ConfirmationModal
        modalSlug={MODAL}
        heading={panelWords.backHeading[language]}
        body={fill(panelWords.backBody[language], { time: chosen ? momentIn(chosen.at, language) : '' })}
        confirmLabel={panelWords.backConfirm[language]}
        confirmingLabel={panelWords.backConfirm[language]}
        cancelLabel={panelWords.cancel[language]}
        onConfirm={() => (chosen ? onRollBack(chosen.release) : undefined)}
      />
    </details>
  );
}

function Entry({ entry }: { entry: ReleaseEntry }) {
  const language = useStudioLanguage();
  const { at, by, why, pages, changed, live } = entry;
  return (
    <div className={styles['release']}>
      <span>
        <time dateTime={at}>{momentIn(at, language)}</time>
        {live && <strong> · {panelWords.now[language]}</strong>}
      </span>
      <span className={styles['detail']}>
        {reasonNames[why][language]}
        {by && ` · ${fill(panelWords.by[language], { name: by })}`}
      </span>
      <span className={styles['detail']}>{fill(panelWords.counts[language], { pages, changed })}</span>
    </div>
  );
}

'use client';
import { Button } from '@payloadcms/ui';
import { useState } from 'react';
import { fill } from '../publishing-panel/words.ts';
import styles from './agenda.module.css';
import { Dialog } from './Dialog.tsx';
import { useEditor } from './editor-context.ts';
import { ChangeList } from './Notices.tsx';
import type { Outcome } from './use-agenda.ts';
import { agendaWords } from './words.ts';

interface ReleaseDialogProps {
  onRelease: (revision: string) => Promise<Outcome>;
  onDone: () => void;
  onClose: () => void;
}

/** What is about to become public, what speaks against it, and the button. */
export function ReleaseDialog({ onRelease, onDone, onClose }: ReleaseDialogProps) {
  const { view, language } = useEditor();
  const [isWorking, setWorking] = useState(false);
  const [refused, setRefused] = useState<string>();
  const { changes, conflicts, released, refusal, revision } = view;
  const isNothing = changes.length === 0;

  const release = async () => {
    setWorking(true);
    const outcome = await onRelease(revision);
    setWorking(false);
    if (outcome.ok) onDone();
    else setRefused(outcome.reason);
  };
  return (
    <Dialog heading={agendaWords.releaseHeading[language]} onClose={onClose}>
      {isNothing ? (
        <p>{agendaWords.nothingToRelease[language]}</p>
      ) : (
        <>
          <p>{fill(agendaWords.releaseBody[language], { version: (released?.version ?? 0) + 1 })}</p>
          <ChangeList view={view} language={language} />
        </>
      )}
      {refusal === undefined && !isNothing && conflicts.length > 0 && (
        <div className={styles['notice']}>
          <p>{agendaWords.releaseWarnings[language]}</p>
          <ul className={styles['problems']}>
            {conflicts.map(({ sentence }, index) => (
              <li key={index}>{sentence}</li>
            ))}
          </ul>
        </div>
      )}
      <p role="alert" className={refusal || refused ? styles['alarm'] : undefined}>
        {refused ?? (isNothing ? undefined : refusal)}
      </p>
      <div className={styles['actions']}>
        <Button
          type="button"
          margin={false}
          disabled={isWorking || isNothing || refusal !== undefined}
          onClick={() => void release()}
        >
          {agendaWords[isWorking ? 'working' : 'releaseConfirm'][language]}
        </Button>
        <Button type="button" buttonStyle="secondary" margin={false} onClick={onClose}>
          {agendaWords.cancel[language]}
        </Button>
      </div>
    </Dialog>
  );
}

'use client';
import type { Cue } from '@bashke/content';
import { Button, ConfirmationModal, useModal } from '@payloadcms/ui';
import { useRef, useState } from 'react';
import { useStudioLanguage } from '../language.ts';
import { fill } from '../publishing-panel/words.ts';
import styles from './transcript.module.css';
import { readVtt, vttMessages, type VttProblem, writeVtt } from './vtt.ts';
import { transcriptWords as words } from './words.ts';

const MODAL = 'replace-transcript';
/** Problems that are listed at once. */
const SHOWN = 10;

interface ExchangeProps {
  cues: readonly Cue[];
  /** For the name of the exported file. */
  name: string;
  readOnly: boolean;
  onImport: (cues: Cue[]) => void;
}

/** Brings a transcript in from a VTT file, and out as one. */
export function Exchange({ cues, name, readOnly, onImport }: ExchangeProps) {
  const language = useStudioLanguage();
  const { openModal } = useModal();
  const input = useRef<HTMLInputElement>(null);
  const [read, setRead] = useState<Cue[]>([]);
  const [problems, setProblems] = useState<VttProblem[]>([]);
  const [told, setTold] = useState<string>();

  const take = (found: Cue[]) => {
    onImport(found);
    setTold(fill(words.imported[language], { count: found.length }));
  };
  const open = async (file: File | undefined) => {
    if (!file) return;
    const answer = await readVtt(await file.text());
    const found = 'cues' in answer ? answer.cues : undefined;
    setTold(undefined);
    setProblems('problems' in answer ? answer.problems : []);
    if (!found) return;
    setRead(found);
    if (cues.length === 0) take(found);
    else openModal(MODAL);
  };
  const save = () => {
    const address = URL.createObjectURL(new Blob([writeVtt(cues)], { type: 'text/vtt' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = `${name}.vtt`;
    link.click();
    URL.revokeObjectURL(address);
  };
  return (
    <>
      {!readOnly && (
        <>
          <input
            ref={input}
            type="file"
            accept=".vtt,text/vtt"
            hidden
            aria-label={words.importVtt[language]}
            onChange={(event) => {
              const { currentTarget } = event;
              void open(currentTarget.files?.[0]).then(() => {
                // The same file may be chosen again once it is mended.
                currentTarget.value = '';
              });
            }}
          />
          <Button buttonStyle="secondary" size="small" margin={false} onClick={() => input.current?.click()}>
            {words.importVtt[language]}
          </Button>
        </>
      )}
      <Button buttonStyle="secondary" size="small" margin={false} disabled={cues.length === 0} onClick={save}>
        {words.exportVtt[language]}
      </Button>
      <div className={styles['outcome']}>
        <p role="status">{told}</p>
        <div role="alert">
          {problems.length > 0 && (
            <>
              <strong>{words.notImported[language]}</strong>
              <ul>
                {problems.slice(0, SHOWN).map(({ code, params }) => {
                  const sentence = fill(vttMessages[code][language], params);
                  return <li key={sentence}>{sentence}</li>;
                })}
                {problems.length > SHOWN && (
                  <li>{fill(words.moreProblems[language], { count: problems.length - SHOWN })}</li>
                )}
              </ul>
            </>
          )}
        </div>
      </div>
      <ConfirmationModal
        modalSlug={MODAL}
        heading={words.replaceHeading[language]}
        body={fill(words.replaceBody[language], { before: cues.length, count: read.length })}
        confirmLabel={words.replace[language]}
        cancelLabel={words.cancel[language]}
        onConfirm={() => take(read)}
      />
    </>
  );
}

'use client';
import type { Cue } from '@bashke/content';
import { Button, FieldError, useField, useFormFields } from '@payloadcms/ui';
import type { JSONFieldClientComponent } from 'payload';
import { useCallback, useMemo, useRef, useState } from 'react';
import { cueMessages, problemsOfCues, readCues } from '../../collections/episodes/cues.ts';
import { useStudioLanguage } from '../language.ts';
import { fill } from '../publishing-panel/words.ts';
import { RecordingPlayer } from '../recording-player/RecordingPlayer.tsx';
import { CueRow, type RowActions } from './CueRow.tsx';
import { add, change, type Edited, mergeWithNext, remove, rowAt, sortByTime, split } from './edit.ts';
import { Exchange } from './Exchange.tsx';
import styles from './transcript.module.css';
import { type Sound, useAliases, useSound } from './use-episode.ts';
import { keyWords, transcriptWords as words } from './words.ts';

/** How many steps can be undone. */
const STEPS = 50;

/** The transcript of an episode, written beside its sound. */
export const TranscriptEditor: JSONFieldClientComponent = ({ path: givenPath, readOnly: isReadOnly }) => {
  const language = useStudioLanguage();
  const { value, setValue, path, showError, errorMessage, disabled } = useField<unknown>({
    potentiallyStalePath: givenPath,
  });
  const readOnly = Boolean(isReadOnly) || disabled;
  const slug = useFormFields(([fields]) => fields['slug']?.value);
  const cues = useMemo(() => readCues(value), [value]);
  const problems = useMemo(() => problemsOfCues(cues), [cues]);
  const aliases = useAliases();
  const sound = useSound();
  const player = useRef<HTMLMediaElement>(null);
  const stopAt = useRef<number>(undefined);
  const [spoken, setSpoken] = useState(-1);
  const [past, setPast] = useState<Cue[][]>([]);

  // Rows are many and change one at a time: what they are given must not change with every other row.
  const now = useRef({ cues, setValue });
  now.current = { cues, setValue };
  const keep = useCallback((next: Cue[], before?: Cue[]) => {
    if (before) setPast((steps) => [...steps.slice(1 - STEPS), before]);
    now.current.setValue(next);
  }, []);
  const actions = useMemo((): RowActions => {
    const edit = (work: (all: Cue[]) => Edited) => {
      const { cues: before } = now.current;
      const edited = work(before);
      keep(edited.cues, before);
      focusRow(edited.row);
    };
    const time = () => Math.round((player.current?.currentTime ?? 0) * 1000) / 1000;
    return {
      change: (row, changes) => keep(change(now.current.cues, row, changes)),
      play(row) {
        const [media, cue] = [player.current, now.current.cues[row]];
        if (!media || !cue) return;
        if (!media.paused) {
          media.pause();
          return;
        }
        media.currentTime = cue.start;
        stopAt.current = cue.end;
        void media.play();
      },
      setStart: (row) => keep(change(now.current.cues, row, { start: time() }), now.current.cues),
      setEnd: (row) => keep(change(now.current.cues, row, { end: time() }), now.current.cues),
      split: (row, caret) => edit((all) => split(all, row, caret, player.current?.currentTime)),
      merge: (row) => edit((all) => mergeWithNext(all, row)),
      add: (row) => edit((all) => add(all, row)),
      remove: (row) => edit((all) => remove(all, row)),
      go: focusRow,
    };
  }, [keep]);

  const onTime = (seconds: number) => {
    setSpoken(rowAt(cues, seconds));
    if (stopAt.current === undefined || seconds < stopAt.current) return;
    stopAt.current = undefined;
    player.current?.pause();
  };
  const undo = () => {
    const before = past.at(-1);
    if (!before) return;
    setPast(past.slice(0, -1));
    keep(before);
  };
  const unknown = [...new Set(cues.flatMap(({ voice }) => voice ?? []))].filter(
    (voice) => !aliases.includes(voice),
  );
  const isUnsorted = problems.some(({ code }) => code === 'order');
  return (
    <div className={`field-type ${styles['editor']}`} id={`field-${path}`}>
      <h3>{words.heading[language]}</h3>
      <FieldError showError={showError} message={errorMessage ?? ''} />
      <Listening sound={sound} player={player} onTime={onTime} />
      <div className={styles['bar']}>
        <Exchange
          cues={cues}
          name={typeof slug === 'string' && slug !== '' ? slug : 'transkripti'}
          readOnly={readOnly}
          onImport={(found) => keep(found, cues)}
        />
        {!readOnly && (
          <Button
            buttonStyle="secondary"
            size="small"
            margin={false}
            disabled={past.length === 0}
            onClick={undo}
          >
            {words.undo[language]}
          </Button>
        )}
        {!readOnly && isUnsorted && (
          <Button
            buttonStyle="secondary"
            size="small"
            margin={false}
            onClick={() => keep(sortByTime(cues), cues)}
          >
            {words.sort[language]}
          </Button>
        )}
      </div>
      {unknown.length > 0 && (
        <p className={styles['notice']}>
          {fill(words.unknownVoices[language], { voices: unknown.join(', ') })}
        </p>
      )}
      {cues.length === 0 ? (
        <Beginning readOnly={readOnly} onFirst={() => actions.add(-1)} />
      ) : (
        <>
          {!readOnly && <Keys />}
          <table className={styles['table']}>
            <thead>
              <tr>
                {(['row', 'start', 'end', 'voice', 'text', 'tools'] as const).map((each) => (
                  <th key={each} scope="col">
                    {words[each][language]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {cues.map((cue, row) => (
                <CueRow
                  // Rows have no identity of their own; where they stand is what they are.
                  // oxlint-disable-next-line no-array-index-key
                  key={row}
                  cue={cue}
                  row={row}
                  isLast={row === cues.length - 1}
                  isSpoken={row === spoken}
                  readOnly={readOnly}
                  aliases={aliases}
                  duration={sound?.duration}
                  problem={sentenceFor(problems, row, language)}
                  actions={actions}
                />
              ))}
            </tbody>
          </table>
        </>
      )}
    </div>
  );
};

const sentenceFor = (
  problems: ReturnType<typeof problemsOfCues>,
  row: number,
  language: 'sq' | 'en',
): string | undefined => {
  const problem = problems.find(({ params }) => params['row'] === row + 1);
  return problem && fill(cueMessages[problem.code][language], problem.params);
};

/** The row appears a moment after the change that made it. */
function focusRow(row: number): void {
  requestAnimationFrame(() => document.getElementById(`cue-${String(row)}`)?.focus());
}

interface ListeningProps {
  sound: Sound | null | undefined;
  player: React.RefObject<HTMLMediaElement | null>;
  onTime: (seconds: number) => void;
}

function Listening({ sound, player, onTime }: ListeningProps) {
  const language = useStudioLanguage();
  if (!sound) {
    return <p>{words[sound === null ? 'recordingGone' : 'chooseRecording'][language]}</p>;
  }
  return (
    <div className={styles['player']}>
      <RecordingPlayer
        key={sound.sources[0]?.url ?? ''}
        kind="audio"
        label={words.player[language]}
        sources={sound.sources}
        peaks={sound.peaks}
        player={player}
        onTime={onTime}
      />
    </div>
  );
}

function Beginning({ readOnly, onFirst }: { readOnly: boolean; onFirst: () => void }) {
  const language = useStudioLanguage();
  return (
    <div className={styles['empty']}>
      <p>{words.empty[language]}</p>
      {!readOnly && (
        <Button buttonStyle="secondary" size="small" margin={false} onClick={onFirst}>
          {words.first[language]}
        </Button>
      )}
    </div>
  );
}

function Keys() {
  const language = useStudioLanguage();
  return (
    <details className={styles['keys']}>
      <summary>{words.keys[language]}</summary>
      <dl>
        {keyWords.map(([keys, does]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{does[language]}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

'use client';
import type { Cue } from '@bashke/content';
import { type KeyboardEvent, memo, useId, useRef } from 'react';
import { useStudioLanguage } from '../language.ts';
import { fill } from '../publishing-panel/words.ts';
import { clockOf } from './clock.ts';
import { TimeInput } from './TimeInput.tsx';
import styles from './transcript.module.css';
import { transcriptWords as words } from './words.ts';

/** Characters that are read easily in one line of captions. */
export const LINE_HINT = 65;

/** What can be done with a row. */
export interface RowActions {
  change: (row: number, changes: Partial<Cue>) => void;
  play: (row: number) => void;
  setStart: (row: number) => void;
  setEnd: (row: number) => void;
  split: (row: number, caret: number) => void;
  merge: (row: number) => void;
  add: (row: number) => void;
  remove: (row: number) => void;
  go: (row: number) => void;
}

interface CueRowProps {
  cue: Cue;
  row: number;
  isLast: boolean;
  isSpoken: boolean;
  readOnly: boolean;
  aliases: readonly string[];
  /** Of the recording, in seconds. */
  duration: number | undefined;
  problem: string | undefined;
  actions: RowActions;
}

/** One row of a transcript: times, voice, text and what can be done with it. */
export const CueRow = memo(function CueRow({
  cue,
  row,
  isLast,
  isSpoken,
  readOnly,
  aliases,
  duration,
  problem,
  actions,
}: CueRowProps) {
  const language = useStudioLanguage();
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const number = row + 1;
  const isUnknown = cue.voice !== undefined && !aliases.includes(cue.voice);
  const isLong = cue.text.split('\n').some((line) => line.length > LINE_HINT);
  const hints = [
    problem,
    isLong && fill(words.longLine[language], { limit: LINE_HINT }),
    // Times are written in thousandths.
    duration !== undefined &&
      cue.end > duration + 0.001 &&
      fill(words.afterEnd[language], { duration: clockOf(duration) }),
  ].filter((hint) => typeof hint === 'string');

  const splitHere = () => actions.split(row, box.current?.selectionStart ?? Math.floor(cue.text.length / 2));
  const onKey = (event: KeyboardEvent) => {
    if (readOnly) return;
    const done = keyOf(event, {
      KeyP: () => actions.play(row),
      KeyS: () => actions.setStart(row),
      KeyE: () => actions.setEnd(row),
      KeyM: () => actions.merge(row),
      KeyN: () => actions.add(row),
      ArrowUp: () => actions.go(row - 1),
      ArrowDown: () => actions.go(row + 1),
      split: splitHere,
    });
    if (done) event.preventDefault();
  };
  const named = (sentence: { sq: string; en: string }) => fill(sentence[language], { row: number });
  return (
    <tr
      className={styles[isSpoken ? 'spoken' : 'row']}
      aria-current={isSpoken || undefined}
      onKeyDown={onKey}
    >
      <th scope="row" className={styles['number']}>
        {number}
      </th>
      <td>
        <TimeInput
          label={`${words.start[language]} ${String(number)}`}
          seconds={cue.start}
          readOnly={readOnly}
          onChange={(start) => actions.change(row, { start })}
          now={{ label: named(words.setStart), set: () => actions.setStart(row) }}
        />
      </td>
      <td>
        <TimeInput
          label={`${words.end[language]} ${String(number)}`}
          seconds={cue.end}
          readOnly={readOnly}
          onChange={(end) => actions.change(row, { end })}
          now={{ label: named(words.setEnd), set: () => actions.setEnd(row) }}
        />
      </td>
      <td>
        <select
          aria-label={`${words.voice[language]} ${String(number)}`}
          className={isUnknown ? styles['unknown'] : undefined}
          value={cue.voice ?? ''}
          disabled={readOnly}
          onChange={({ target }) => actions.change(row, { voice: target.value })}
        >
          <option value="">{words.nobody[language]}</option>
          {isUnknown && (
            <option value={cue.voice}>⚠ {fill(words.unknown[language], { voice: cue.voice ?? '' })}</option>
          )}
          {aliases.map((alias) => (
            <option key={alias} value={alias}>
              {alias}
            </option>
          ))}
        </select>
      </td>
      <td className={styles['words']}>
        <textarea
          ref={box}
          id={`cue-${String(row)}`}
          aria-label={`${words.text[language]} ${String(number)}`}
          aria-describedby={hints.length > 0 ? `${id}-hints` : undefined}
          rows={2}
          maxLength={300}
          value={cue.text}
          readOnly={readOnly}
          onChange={({ target }) => actions.change(row, { text: target.value })}
        />
        {hints.length > 0 && (
          <ul id={`${id}-hints`} className={styles['hints']}>
            {hints.map((hint) => (
              <li key={hint}>{hint}</li>
            ))}
          </ul>
        )}
      </td>
      <td>
        <div className={styles['tools']}>
          <button type="button" aria-label={named(words.play)} onClick={() => actions.play(row)}>
            {words.shortPlay[language]}
          </button>
          {!readOnly && (
            <>
              <button type="button" aria-label={named(words.split)} onClick={splitHere}>
                {words.shortSplit[language]}
              </button>
              <button
                type="button"
                aria-label={named(words.merge)}
                disabled={isLast}
                onClick={() => actions.merge(row)}
              >
                {words.shortMerge[language]}
              </button>
              <button type="button" aria-label={named(words.add)} onClick={() => actions.add(row)}>
                {words.shortAdd[language]}
              </button>
              <button type="button" aria-label={named(words.remove)} onClick={() => actions.remove(row)}>
                {words.shortRemove[language]}
              </button>
            </>
          )}
        </div>
      </td>
    </tr>
  );
});

/** Does what a key is for, if it is for anything here. Keys go by their place: with Alt they write other letters. */
function keyOf(event: KeyboardEvent, does: Record<string, () => void>): boolean {
  if (event.key === 'Enter') {
    if (event.ctrlKey || event.metaKey) does['split']?.();
    // Enter in a time or a choice would send the form.
    return event.ctrlKey || event.metaKey || event.target instanceof HTMLInputElement;
  }
  if (!event.altKey || event.ctrlKey || event.metaKey) return false;
  const work = does[event.code];
  work?.();
  return work !== undefined;
}

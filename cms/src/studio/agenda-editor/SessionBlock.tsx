'use client';
import type { CSSProperties } from 'react';
import type { ViewedSession } from '../../agenda/view.ts';
import { fill } from '../publishing-panel/words.ts';
import styles from './agenda.module.css';
import { hoursOf } from './describe-place.ts';
import { useEditor } from './editor-context.ts';
import { agendaWords, conflictWords } from './words.ts';

interface SessionBlockProps {
  session: ViewedSession;
  /** Where it stands in the grid; in the tray it stands in the flow. */
  style?: CSSProperties | undefined;
}

/** The element of a session, to give it the focus. */
export const elementOfSession = (session: string): string => `agenda-session-${session}`;

/** A session in the grid or in the tray: dragged, picked up with Enter, opened as a form with a click or Space. */
export function SessionBlock({ session, style }: SessionBlockProps) {
  const { view, language, mayWrite, moving, conflicts, open, pickUp, takeOff, grab } = useEditor();
  const { id, title, place, presence, track: trackId } = session;
  const track = view.tracks.find((each) => each.id === trackId);
  const problems = conflicts.get(id) ?? [];
  const short = [...new Set(problems.map(({ code }) => conflictWords[code][language]))];
  return (
    <div
      className={styles['block']}
      style={style}
      data-color={track?.color}
      data-moving={moving === id || undefined}
      data-conflict={problems.length > 0 || undefined}
      onPointerDown={(event) => grab(event, session, 'whole')}
    >
      <button
        type="button"
        id={elementOfSession(id)}
        className={styles['title']}
        aria-keyshortcuts={mayWrite ? 'Enter Delete' : undefined}
        onClick={() => open(session)}
        onKeyDown={(event) => {
          if (!mayWrite) return;
          if (event.key === 'Enter') pickUp(session);
          else if (event.key === 'Delete' || event.key === 'Backspace') takeOff(session);
          else return;
          event.preventDefault();
        }}
      >
        <span className={styles['name']}>{title}</span>
        {short.length > 0 && (
          <span className={styles['mark']} title={problems.map(({ sentence }) => sentence).join('\n')}>
            {short.join(', ')}
          </span>
        )}
        <span className={styles['detail']}>
          {place ? hoursOf(place) : fill(agendaWords.minutes[language], { minutes: session.minutes })}
          {presence !== 'published' && ` · ${agendaWords[presence][language]}`}
          {track && ` · ${track.name}`}
        </span>
        {session.speakers.length > 0 && (
          <span className={styles['detail']}>{session.speakers.join(', ')}</span>
        )}
      </button>
      {mayWrite && (
        <span className={styles['grip']} data-grip="" title={agendaWords.grip[language]} aria-hidden="true" />
      )}
      {mayWrite && place && (
        <span
          className={styles['stretch']}
          title={agendaWords.stretch[language]}
          aria-hidden="true"
          onPointerDown={(event) => {
            event.stopPropagation();
            grab(event, session, 'end');
          }}
        />
      )}
    </div>
  );
}

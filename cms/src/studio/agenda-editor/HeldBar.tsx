'use client';
import { Button } from '@payloadcms/ui';
import { useEffect, useId, useRef } from 'react';
import type { Place } from '../../agenda/placing.ts';
import type { ViewedSession } from '../../agenda/view.ts';
import styles from './agenda.module.css';
import { describePlace } from './describe-place.ts';
import { useEditor } from './editor-context.ts';
import { moveBy } from './move.ts';
import { agendaWords } from './words.ts';

interface HeldBarProps {
  session: ViewedSession;
  place: Place;
  onMove: (place: Place) => void;
  onDrop: () => void;
  onPutBack: () => void;
  onTakeOff: () => void;
}

/**
 * The session that was picked up, and the keys that move it. It has the focus meanwhile: the session itself leaves the
 * page when another day is shown.
 */
export function HeldBar({ session, place, onMove, onDrop, onPutBack, onTakeOff }: HeldBarProps) {
  const { view, language } = useEditor();
  const id = useId();
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => bar.current?.focus({ preventScroll: true }), []);
  const frame = { days: view.days.map(({ day }) => day), rooms: view.rooms.map((room) => room.id) };
  return (
    <div
      ref={bar}
      className={styles['held']}
      role="application"
      tabIndex={-1}
      aria-labelledby={`${id}-what`}
      onKeyDown={(event) => {
        const isInButton = event.target !== bar.current;
        if (event.key === 'Escape') onPutBack();
        else if (event.key === 'Delete' || event.key === 'Backspace') onTakeOff();
        else if (event.key === 'Enter' && !isInButton) onDrop();
        else {
          const moved = moveBy(place, event.key, event.shiftKey, frame);
          if (!moved) return;
          onMove(moved);
        }
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <p id={`${id}-what`}>
        <span className={styles['detail']}>{agendaWords.holding[language]}: </span>
        <strong>{session.title}</strong>
        <br />
        {describePlace(view, place, language)}
      </p>
      <div className={styles['actions']}>
        <Button type="button" size="small" margin={false} onClick={onDrop}>
          {agendaWords.drop[language]}
        </Button>
        <Button type="button" size="small" margin={false} buttonStyle="secondary" onClick={onPutBack}>
          {agendaWords.putBack[language]}
        </Button>
        {session.place && (
          <Button type="button" size="small" margin={false} buttonStyle="secondary" onClick={onTakeOff}>
            {agendaWords.takeOff[language]}
          </Button>
        )}
      </div>
    </div>
  );
}

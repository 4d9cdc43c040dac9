'use client';
import { type PointerEvent, useEffect, useRef, useState } from 'react';
import type { Place } from '../../agenda/placing.ts';
import type { ViewedSession } from '../../agenda/view.ts';
import { DAY_MINUTES, STEP, wallAt } from '../../agenda/wall.ts';
import { MINUTE_PX } from './DayGrid.tsx';
import { longer } from './move.ts';

/** Pixels that a pointer moves before it drags. */
const THRESHOLD = 5;
/** How long a day has to be pointed at before it is shown, in milliseconds. */
const LINGER_MS = 450;
/** How near to the edge of the window the page scrolls along, in pixels, and how fast. */
const EDGE = 70;
const SCROLL = 14;

/** Where a drag would end: a place, the tray, or nowhere. */
export type Target = Place | 'tray' | undefined;

interface Drag {
  session: ViewedSession;
  part: 'whole' | 'end';
  pointer: number;
  x: number;
  y: number;
  /** Where the pointer went down. */
  startY: number;
  /** Minutes between the beginning of the session and where it was grabbed. */
  grabbed: number;
  isMoving: boolean;
}

interface DragOptions {
  mayWrite: boolean;
  day: string;
  /** The first minute that the grid shows. */
  from: number;
  showDay: (day: string) => void;
  onDrop: (session: ViewedSession, target: Place | 'tray') => void;
}

/** Sessions moved with the mouse or a finger. A finger drags by the grip, so that it can still scroll the page. */
export function useDrag({ mayWrite, day, from, showDay, onDrop }: DragOptions) {
  const drag = useRef<Drag>(undefined);
  const [moving, setMoving] = useState<ViewedSession>();
  const [target, setTarget] = useState<Target>();
  const lingering = useRef<{ day: string; timer: ReturnType<typeof setTimeout> }>(undefined);

  const grab = (event: PointerEvent, session: ViewedSession, part: Drag['part']) => {
    if (!mayWrite || event.button !== 0 || drag.current) return;
    const element = event.target as Element;
    if (event.pointerType !== 'mouse' && part === 'whole' && !element.closest('[data-grip]')) return;
    const block = event.currentTarget.getBoundingClientRect();
    const grabbed = session.place ? (event.clientY - block.top) / MINUTE_PX : 0;
    drag.current = {
      session,
      part,
      pointer: event.pointerId,
      x: event.clientX,
      y: event.clientY,
      startY: event.clientY + window.scrollY,
      grabbed,
      isMoving: false,
    };
  };

  const targetOf = ({ session, part, x, y, startY, grabbed }: Drag): Target => {
    if (part === 'end') {
      const moved = Math.round((y + window.scrollY - startY) / MINUTE_PX / STEP) * STEP;
      return session.place && longer(session.place, moved);
    }
    const under = document.elementFromPoint(x, y);
    if (under?.closest('[data-tray]')) return 'tray';
    const column = under?.closest<HTMLElement>('[data-room]');
    if (!column) return undefined;
    const minute = from + (y - column.getBoundingClientRect().top) / MINUTE_PX - grabbed;
    const snapped = Math.min(DAY_MINUTES - STEP, Math.max(0, Math.round(minute / STEP) * STEP));
    const minutes = session.place?.minutes ?? session.minutes;
    return { start: wallAt(day, snapped), minutes, room: column.dataset['room']! };
  };

  /** Shows the day whose button is pointed at for a while. */
  const linger = ({ x, y }: Drag) => {
    const over = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-day]')?.dataset['day'];
    if (over === lingering.current?.day) return;
    clearTimeout(lingering.current?.timer);
    lingering.current =
      over === undefined ? undefined : { day: over, timer: setTimeout(() => showDay(over), LINGER_MS) };
  };

  const end = () => {
    clearTimeout(lingering.current?.timer);
    lingering.current = undefined;
    drag.current = undefined;
    setMoving(undefined);
    setTarget(undefined);
  };

  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const now = drag.current;
    if (now?.pointer !== event.pointerId) return;
    const far = Math.hypot(event.clientX - now.x, event.clientY - now.y) >= THRESHOLD;
    if (!now.isMoving && !far) return;
    if (!now.isMoving) {
      now.isMoving = true;
      // What is dragged may leave the page when another day is shown; the editor stays.
      event.currentTarget.setPointerCapture(event.pointerId);
      setMoving(now.session);
    }
    now.x = event.clientX;
    now.y = event.clientY;
    linger(now);
    setTarget(targetOf(now));
  };

  const onPointerUp = (event: PointerEvent) => {
    const now = drag.current;
    if (now?.pointer !== event.pointerId) return;
    const found = now.isMoving ? targetOf(now) : undefined;
    end();
    if (found !== undefined) onDrop(now.session, found);
  };

  // The page scrolls along, and Escape puts back what is dragged.
  const latest = useRef(targetOf);
  latest.current = targetOf;
  const isDragging = moving !== undefined;
  useEffect(() => {
    if (!isDragging) return undefined;
    const timer = setInterval(() => {
      const now = drag.current;
      if (!now) return;
      const by = now.y < EDGE ? -SCROLL : now.y > window.innerHeight - EDGE ? SCROLL : 0;
      if (by === 0) return;
      window.scrollBy(0, by);
      setTarget(latest.current(now));
    }, 30);
    const escape = (event: KeyboardEvent) => {
      if (event.key === 'Escape') end();
    };
    window.addEventListener('keydown', escape);
    return () => {
      clearInterval(timer);
      window.removeEventListener('keydown', escape);
    };
  }, [isDragging]);

  return {
    moving,
    target,
    grab,
    handlers: { onPointerMove, onPointerUp, onPointerCancel: end },
  };
}

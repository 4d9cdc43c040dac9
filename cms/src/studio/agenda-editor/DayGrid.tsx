'use client';
import type { CSSProperties } from 'react';
import type { Place } from '../../agenda/placing.ts';
import type { AgendaView, ViewedSession } from '../../agenda/view.ts';
import { dayOfWall, minutesOf, timeAt, timeOfWall } from '../../agenda/wall.ts';
import { fill } from '../publishing-panel/words.ts';
import styles from './agenda.module.css';
import { hoursOf } from './describe-place.ts';
import { useEditor } from './editor-context.ts';
import { layOut, type Range, rangeOf } from './layout.ts';
import { SessionBlock } from './SessionBlock.tsx';
import { agendaWords } from './words.ts';

/** Height of a minute in the grid, in CSS pixels. */
export const MINUTE_PX = 1.7;

/** A session that would be dropped here. */
export interface Preview {
  title: string;
  place: Place;
  /** Whether the page scrolls to it: it is moved by key. */
  isFollowed: boolean;
}

interface DayGridProps {
  range: Range;
  preview: Preview | undefined;
}

/** What the grid of a day shows, from when to when. */
export function gridRange({ days, sessions }: AgendaView, day: string, held: Place | undefined): Range {
  const hours = days.find((each) => each.day === day) ?? { day, opens: '09:00', closes: '17:00' };
  const places = sessions.flatMap(({ place }) => place ?? []);
  return rangeOf(hours, held ? [...places, held] : places);
}

/** One day: rooms side by side, time from top to bottom. */
export function DayGrid({ range, preview }: DayGridProps) {
  const { view, language, day, room: shown } = useEditor();
  const hours = Array.from(
    { length: (range.to - range.from) / 60 + 1 },
    (_, index) => range.from + index * 60,
  );
  const height = (range.to - range.from) * MINUTE_PX;
  return (
    <div
      className={styles['grid']}
      style={{ '--rooms': view.rooms.length, '--hour': `${60 * MINUTE_PX}px` } as CSSProperties}
    >
      <div className={styles['axis']} style={{ height }} aria-hidden="true">
        {hours.map((minute) => (
          <span key={minute} style={{ top: (minute - range.from) * MINUTE_PX }}>
            {minute === 24 * 60 ? '24:00' : timeAt(minute)}
          </span>
        ))}
      </div>
      {view.rooms.map((room) => (
        <section
          key={room.id}
          className={styles['room']}
          aria-label={room.name}
          data-shown={room.id === shown || undefined}
        >
          <h3>
            {room.name}
            {room.capacity !== undefined && (
              <span className={styles['detail']}>
                {' '}
                {fill(agendaWords.seats[language], { seats: room.capacity })}
              </span>
            )}
          </h3>
          <div className={styles['column']} style={{ height }} data-room={room.id}>
            <Closed range={range} />
            <Sessions room={room.id} range={range} />
            {preview && preview.place.room === room.id && dayOfWall(preview.place.start) === day && (
              <PreviewBlock preview={preview} range={range} />
            )}
          </div>
        </section>
      ))}
    </div>
  );
}

const styleAt = (from: number, minutes: number, range: Range): CSSProperties => ({
  top: (from - range.from) * MINUTE_PX,
  height: heightOf(from, minutes, range),
});

const heightOf = (from: number, minutes: number, range: Range): number =>
  Math.max(22, Math.min(minutes, range.to - from) * MINUTE_PX);

/** The hours before the doors open and after they close. */
function Closed({ range }: { range: Range }) {
  const { view, day } = useEditor();
  const hours = view.days.find((each) => each.day === day);
  if (!hours) return null;
  const opens = minutesOf(hours.opens);
  const closes = minutesOf(hours.closes);
  return (
    <>
      {opens > range.from && (
        <div className={styles['closed']} style={{ top: 0, height: (opens - range.from) * MINUTE_PX }} />
      )}
      {closes < range.to && (
        <div
          className={styles['closed']}
          style={{ top: (closes - range.from) * MINUTE_PX, height: (range.to - closes) * MINUTE_PX }}
        />
      )}
    </>
  );
}

/** Those of a room, in their order: the way the keyboard goes through them. */
function Sessions({ room, range }: { room: string; range: Range }) {
  const { view, day } = useEditor();
  const here = view.sessions.filter(
    (session): session is ViewedSession & { place: Place } =>
      session.place?.room === room && dayOfWall(session.place.start) === day,
  );
  return layOut(here).map(({ item, from, minutes, lane, lanes }) => (
    <SessionBlock
      key={item.id}
      session={item}
      style={
        {
          ...styleAt(from, minutes, range),
          '--least': `${heightOf(from, minutes, range)}px`,
          left: `${(100 / lanes) * lane}%`,
          width: `${100 / lanes}%`,
        } as CSSProperties
      }
    />
  ));
}

function PreviewBlock({ preview: { title, place, isFollowed }, range }: { preview: Preview; range: Range }) {
  return (
    <div
      className={styles['preview']}
      style={styleAt(minutesOf(timeOfWall(place.start)), place.minutes, range)}
      ref={(element) => {
        if (isFollowed) element?.scrollIntoView({ block: 'nearest' });
      }}
      data-preview=""
    >
      <span className={styles['name']}>{title}</span>
      <span className={styles['detail']}>{hoursOf(place)}</span>
    </div>
  );
}

'use client';
import { useEffect, useMemo, useRef, useState } from 'react';
import { type Place } from '../../agenda/placing.ts';
import type { AgendaView, ViewedConflict, ViewedSession } from '../../agenda/view.ts';
import { dayOfWall, wallAt } from '../../agenda/wall.ts';
import { useStudioLanguage } from '../language.ts';
import { fill } from '../publishing-panel/words.ts';
import styles from './agenda.module.css';
import { Choice } from './Choice.tsx';
import { DayGrid, gridRange } from './DayGrid.tsx';
import { describePlace } from './describe-place.ts';
import { type Editor, EditorContext } from './editor-context.ts';
import { HeldBar } from './HeldBar.tsx';
import { firstGap } from './layout.ts';
import { Changes, Conflicts } from './Notices.tsx';
import { PlaceDialog } from './PlaceDialog.tsx';
import { ReleaseDialog } from './ReleaseDialog.tsx';
import { elementOfSession } from './SessionBlock.tsx';
import { SessionList } from './SessionList.tsx';
import { StateLine } from './StateLine.tsx';
import { Tray } from './Tray.tsx';
import { type AgendaCalls, type Outcome } from './use-agenda.ts';
import { useDrag } from './use-drag.ts';
import { useMessages } from './use-messages.ts';
import { agendaWords, keyWords } from './words.ts';

interface BoardProps {
  calls: AgendaCalls & { view: AgendaView };
  mayWrite: boolean;
}

/** The agenda with all that can be done with it. */
export function Board({ calls, mayWrite }: BoardProps) {
  const { view } = calls;
  const language = useStudioLanguage();
  const [day, setDay] = useState(view.days[0]!.day);
  const [room, setRoom] = useState(view.rooms[0]!.id);
  const [isList, setList] = useState(false);
  const [opened, setOpened] = useState<string>();
  const [isReleasing, setReleasing] = useState(false);
  /** Picked up by key: where it was, and where it is by now. */
  const [held, setHeld] = useState<{ session: ViewedSession; place: Place }>();
  const { message, alarm, say, refuse } = useMessages();
  const focusOn = useFocus();
  const shownDay = view.days.some((each) => each.day === day) ? day : view.days[0]!.day;
  const shownRoom = view.rooms.some(({ id }) => id === room) ? room : view.rooms[0]!.id;
  const conflicts = useMemo(() => bySession(view.conflicts), [view.conflicts]);

  const finish = (outcome: Outcome, sentence: string) =>
    outcome.ok ? say(sentence) : refuse(fill(agendaWords.refused[language], { reason: outcome.reason }));

  const place = async (session: ViewedSession, to: Place | undefined, from = session.place) => {
    const sentence = to
      ? fill(agendaWords.dropped[language], {
          title: session.title,
          place: describePlace(view, to, language),
        })
      : fill(agendaWords.off[language], { title: session.title });
    focusOn(elementOfSession(session.id));
    finish(await calls.change(session.id, to, from), sentence);
  };

  const firstPlace = (session: ViewedSession): Place => {
    if (session.place) return session.place;
    const hours = view.days.find((each) => each.day === shownDay)!;
    const taken = view.sessions.flatMap((each) => (each.place?.room === shownRoom ? each.place : []));
    const minute = firstGap(hours, taken, session.minutes);
    return { start: wallAt(shownDay, minute), minutes: session.minutes, room: shownRoom };
  };

  const show = (to: Place) => {
    setDay(dayOfWall(to.start));
    setRoom(to.room);
  };

  const range = gridRange(view, shownDay, held?.place);
  const drag = useDrag({
    mayWrite,
    day: shownDay,
    from: range.from,
    showDay: setDay,
    onDrop: (session, target) => void place(session, target === 'tray' ? undefined : target),
  });
  const dragged =
    drag.moving && drag.target && drag.target !== 'tray'
      ? { title: drag.moving.title, place: drag.target, isFollowed: false }
      : undefined;
  const preview = held ? { title: held.session.title, place: held.place, isFollowed: true } : dragged;

  const editor: Editor = {
    view,
    language,
    mayWrite,
    day: shownDay,
    room: shownRoom,
    moving: held?.session.id ?? drag.moving?.id,
    conflicts,
    showDay: setDay,
    showRoom: setRoom,
    showSession: (id) => {
      const found = view.sessions.find((session) => session.id === id);
      if (found?.place) show(found.place);
      focusOn(elementOfSession(id));
    },
    open: ({ id }) => setOpened(id),
    pickUp: (session) => {
      const first = firstPlace(session);
      show(first);
      setHeld({ session, place: first });
      say(
        fill(agendaWords.pickedUp[language], {
          title: session.title,
          place: describePlace(view, first, language),
        }),
      );
    },
    takeOff: (session) => void (session.place && place(session, undefined)),
    grab: drag.grab,
  };

  const undo = async () => {
    const session = view.sessions.find(({ id }) => id === calls.undoable);
    if (!session) return;
    focusOn(elementOfSession(session.id));
    finish(await calls.undo(), fill(agendaWords.undone[language], { title: session.title }));
  };

  useHash(editor.showSession);
  const openedSession = view.sessions.find(({ id }) => id === opened);
  const close = () => {
    if (opened !== undefined) focusOn(elementOfSession(opened));
    setOpened(undefined);
  };

  return (
    <EditorContext value={editor}>
      <div
        className={styles['board']}
        data-dragging={drag.moving ? '' : undefined}
        {...drag.handlers}
        onKeyDown={(event) => {
          const isTyping = event.target instanceof HTMLInputElement;
          if (event.key !== 'z' || !(event.ctrlKey || event.metaKey) || isTyping || !mayWrite) return;
          event.preventDefault();
          void undo();
        }}
      >
        <StateLine
          message={message}
          undoable={view.sessions.find(({ id }) => id === calls.undoable)?.title}
          onUndo={() => void undo()}
          onRelease={() => setReleasing(true)}
        />
        <p role="alert" className={alarm === undefined ? undefined : styles['alarm']}>
          {alarm ?? calls.failed}
        </p>
        <Conflicts />
        <Changes />
        <Choice isList={isList} onList={setList} />
        {isList ? (
          <SessionList />
        ) : (
          <div className={styles['places']}>
            <Tray isTarget={drag.target === 'tray'} />
            <DayGrid range={range} preview={preview} />
          </div>
        )}
        {!isList && mayWrite && <Keys />}
        {held && (
          <HeldBar
            session={held.session}
            place={held.place}
            onMove={(to) => {
              setHeld({ ...held, place: to });
              show(to);
              say(describePlace(view, to, language));
            }}
            onDrop={() => {
              setHeld(undefined);
              void place(held.session, held.place);
            }}
            onPutBack={() => {
              setHeld(undefined);
              if (held.session.place) show(held.session.place);
              focusOn(elementOfSession(held.session.id));
              say(fill(agendaWords.back[language], { title: held.session.title }));
            }}
            onTakeOff={() => {
              setHeld(undefined);
              if (held.session.place) void place(held.session, undefined);
              else focusOn(elementOfSession(held.session.id));
            }}
          />
        )}
        {openedSession && (
          <PlaceDialog
            session={openedSession}
            place={firstPlace(openedSession)}
            onClose={close}
            onSave={(to) => {
              close();
              show(to);
              void place(openedSession, to);
            }}
            onTakeOff={() => {
              close();
              void place(openedSession, undefined);
            }}
          />
        )}
        {isReleasing && (
          <ReleaseDialog
            onClose={() => setReleasing(false)}
            onRelease={calls.release}
            onDone={() => {
              setReleasing(false);
              say(fill(agendaWords.releasedNow[language], { version: (view.released?.version ?? 0) + 1 }));
            }}
          />
        )}
      </div>
    </EditorContext>
  );
}

function Keys() {
  const language = useStudioLanguage();
  return (
    <details className={styles['keys']}>
      <summary>{agendaWords.keys[language]}</summary>
      <dl>
        {keyWords.map(([key, words]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{words[language]}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

const bySession = (conflicts: readonly ViewedConflict[]): Map<string, ViewedConflict[]> => {
  const found = new Map<string, ViewedConflict[]>();
  for (const conflict of conflicts) {
    for (const id of conflict.sessions) found.set(id, [...(found.get(id) ?? []), conflict]);
  }
  return found;
};

/** Gives an element the focus once it is there: what is moved is made anew elsewhere. */
function useFocus(): (id: string) => void {
  const wanted = useRef<string>(undefined);
  const [, again] = useState(0);
  useEffect(() => {
    const element = wanted.current === undefined ? null : document.getElementById(wanted.current);
    if (!element) return;
    wanted.current = undefined;
    element.focus({ preventScroll: true });
    element.scrollIntoView({ block: 'nearest' });
  });
  return (id) => {
    wanted.current = id;
    again((count) => count + 1);
  };
}

/** The session that the address names: `#session-<id>`. */
function useHash(showSession: (session: string) => void): void {
  const latest = useRef(showSession);
  latest.current = showSession;
  useEffect(() => {
    const id = /^#session-([\w-]+)$/.exec(window.location.hash)?.[1];
    if (id !== undefined) latest.current(id);
  }, []);
}

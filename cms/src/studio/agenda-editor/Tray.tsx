'use client';
import { Link, useConfig } from '@payloadcms/ui';
import { dayOfWall } from '../../agenda/wall.ts';
import styles from './agenda.module.css';
import { useEditor } from './editor-context.ts';
import { SessionBlock } from './SessionBlock.tsx';
import { agendaWords } from './words.ts';

/** The sessions that no grid has: not placed yet, or on a day or in a room that is gone. */
export function Tray({ isTarget }: { isTarget: boolean }) {
  const { view, language, mayWrite, moving } = useEditor();
  const { config } = useConfig();
  const isLeaving = view.sessions.some(({ id, place }) => id === moving && place);
  const waiting = view.sessions.filter(({ place }) => !place);
  const astray = view.sessions.filter(
    ({ place }) =>
      place &&
      (!view.rooms.some(({ id }) => id === place.room) ||
        !view.days.some(({ day }) => day === dayOfWall(place.start))),
  );
  return (
    <aside className={styles['tray']} data-tray="" data-target={isTarget || undefined}>
      {astray.length > 0 && (
        <section aria-labelledby="agenda-astray">
          <h3 id="agenda-astray">{agendaWords.astray[language]}</h3>
          <div className={styles['stack']}>
            {astray.map((session) => (
              <SessionBlock key={session.id} session={session} />
            ))}
          </div>
        </section>
      )}
      <section aria-labelledby="agenda-tray">
        <h3 id="agenda-tray">
          {isLeaving ? agendaWords.trayDrop[language] : `${agendaWords.tray[language]} (${waiting.length})`}
        </h3>
        {waiting.length === 0 && (
          <p className={styles['detail']}>
            {agendaWords[view.sessions.length === 0 ? 'noSessions' : 'trayEmpty'][language]}
          </p>
        )}
        <div className={styles['stack']}>
          {waiting.map((session) => (
            <SessionBlock key={session.id} session={session} />
          ))}
        </div>
        {mayWrite && (
          <Link href={`${config.routes.admin}/collections/sessions/create`}>
            {agendaWords.newSession[language]}
          </Link>
        )}
      </section>
    </aside>
  );
}

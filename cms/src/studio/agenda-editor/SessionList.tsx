'use client';
import { Button } from '@payloadcms/ui';
import { inOrder } from '../../agenda/placing.ts';
import type { ViewedSession } from '../../agenda/view.ts';
import { fill } from '../publishing-panel/words.ts';
import styles from './agenda.module.css';
import { describePlace } from './describe-place.ts';
import { useEditor } from './editor-context.ts';
import { elementOfSession } from './SessionBlock.tsx';
import { agendaWords, conflictWords } from './words.ts';

/** All sessions by time, each with its form: for those who would rather not drag, and for small screens. */
export function SessionList() {
  const { view } = useEditor();
  const placed = inOrder(
    view.sessions.flatMap((session) =>
      session.place ? [{ session: session.id, start: session.place.start, viewed: session }] : [],
    ),
  ).map(({ viewed }) => viewed);
  const waiting = view.sessions.filter(({ place }) => !place);
  return (
    <ul className={styles['list']}>
      {[...waiting, ...placed].map((session) => (
        <Line key={session.id} session={session} />
      ))}
    </ul>
  );
}

function Line({ session }: { session: ViewedSession }) {
  const { view, language, mayWrite, conflicts, open } = useEditor();
  const { id, title, place, presence, speakers } = session;
  const codes = [...new Set((conflicts.get(id) ?? []).map(({ code }) => code))];
  const label = fill(agendaWords[place ? 'changeOf' : 'placeOf'][language], { title });
  return (
    <li data-conflict={codes.length > 0 || undefined}>
      <p>
        <strong>{title}</strong>
        {presence !== 'published' && (
          <span className={styles['detail']}> · {agendaWords[presence][language]}</span>
        )}
        <br />
        {place ? describePlace(view, place, language) : agendaWords.notPlaced[language]}
        {speakers.length > 0 && (
          <>
            <br />
            <span className={styles['detail']}>{speakers.join(', ')}</span>
          </>
        )}
        {codes.length > 0 && (
          <>
            <br />
            <span className={styles['mark']}>
              {codes.map((code) => conflictWords[code][language]).join(', ')}
            </span>
          </>
        )}
      </p>
      <Button
        id={elementOfSession(id)}
        type="button"
        buttonStyle="secondary"
        size="small"
        margin={false}
        aria-label={mayWrite ? label : title}
        onClick={() => open(session)}
      >
        {mayWrite ? agendaWords[place ? 'change' : 'place'][language] : agendaWords.go[language]}
      </Button>
    </li>
  );
}

'use client';
import type { Language } from '@bashke/content';
import type { AgendaView, ViewedChange } from '../../agenda/view.ts';
import { fill } from '../publishing-panel/words.ts';
import styles from './agenda.module.css';
import { describePlace } from './describe-place.ts';
import { useEditor } from './editor-context.ts';
import { agendaWords } from './words.ts';

/** What stands against the agenda, each with a way to the session. */
export function Conflicts() {
  const { view, language, showSession } = useEditor();
  const { conflicts } = view;
  if (conflicts.length === 0) return <p className={styles['fine']}>{agendaWords.noConflicts[language]}</p>;
  return (
    <details className={styles['notice']} open>
      <summary>{fill(agendaWords.conflicts[language], { count: conflicts.length })}</summary>
      <ul className={styles['problems']}>
        {conflicts.map(({ sentence, sessions }, index) => (
          <li key={index}>
            {sentence}{' '}
            <button
              type="button"
              className={styles['link']}
              aria-label={`${agendaWords.go[language]}: ${sentence}`}
              onClick={() => showSession(sessions[0]!)}
            >
              {agendaWords.go[language]}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What the public does not know yet. */
export function Changes() {
  const { view, language } = useEditor();
  const { changes, released } = view;
  if (changes.length === 0)
    return released && <p className={styles['fine']}>{agendaWords.noChanges[language]}</p>;
  const heading = agendaWords[released ? 'changes' : 'firstChanges'][language];
  return (
    <details className={styles['calm']}>
      <summary>{fill(heading, { count: changes.length })}</summary>
      <ChangeList view={view} language={language} />
    </details>
  );
}

/** Changes, one in a line. */
export function ChangeList({ view, language }: { view: AgendaView; language: Language }) {
  return (
    <ul className={styles['problems']}>
      {view.changes.map((change) => (
        <li key={change.session}>
          <strong>{change.title}</strong>: {sentenceOf(change, view, language)}
        </li>
      ))}
    </ul>
  );
}

function sentenceOf({ from, to }: ViewedChange, view: AgendaView, language: Language): string {
  const words = agendaWords[from && to ? 'moved' : to ? 'added' : 'takenOff'];
  return fill(words[language], {
    ...(from && { from: describePlace(view, from, language) }),
    ...(to && { to: describePlace(view, to, language) }),
  });
}

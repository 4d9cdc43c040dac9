'use client';
import { Button } from '@payloadcms/ui';
import { fill } from '../publishing-panel/words.ts';
import { momentIn } from '../publishing-panel/time.ts';
import styles from './agenda.module.css';
import { useEditor } from './editor-context.ts';
import { agendaWords } from './words.ts';

interface StateLineProps {
  /** What was done last. */
  message: string | undefined;
  /** The title of the session whose change would be undone. */
  undoable: string | undefined;
  onUndo: () => void;
  onRelease: () => void;
}

/** Which agenda the public has, and what can be done with the one that is worked on. */
export function StateLine({ message, undoable, onUndo, onRelease }: StateLineProps) {
  const { view, language, mayWrite } = useEditor();
  const { released } = view;
  return (
    <div className={styles['state']}>
      <p>
        {released
          ? fill(agendaWords.released[language], {
              version: released.version,
              time: momentIn(released.at, language),
            })
          : agendaWords.never[language]}
        {released?.by !== undefined && ` ${fill(agendaWords.by[language], { name: released.by })}.`}
        <br />
        {/* It is there before anything is said, so that what is said is heard. */}
        <span aria-live="polite" className={message === undefined ? undefined : styles['said']}>
          {message}
        </span>
        {message === undefined && (
          <span className={styles['detail']}>{agendaWords[mayWrite ? 'saved' : 'readOnly'][language]}</span>
        )}
      </p>
      {mayWrite && (
        <div className={styles['actions']}>
          <Button
            type="button"
            buttonStyle="secondary"
            size="medium"
            margin={false}
            disabled={undoable === undefined}
            onClick={onUndo}
          >
            {undoable === undefined
              ? agendaWords.undo[language]
              : fill(agendaWords.undoOf[language], { title: undoable })}
          </Button>
          <Button type="button" size="medium" margin={false} onClick={onRelease}>
            {agendaWords.release[language]}
          </Button>
        </div>
      )}
    </div>
  );
}

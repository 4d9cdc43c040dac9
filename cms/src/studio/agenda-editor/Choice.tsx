'use client';
import { useId } from 'react';
import { weekdayInWords } from '../../agenda/day.ts';
import styles from './agenda.module.css';
import { useEditor } from './editor-context.ts';
import { agendaWords } from './words.ts';

interface ChoiceProps {
  isList: boolean;
  onList: (isList: boolean) => void;
}

/** Grid or list; which day; and, where there is space for one alone, which room. */
export function Choice({ isList, onList }: ChoiceProps) {
  const { view, language, day, room, showDay, showRoom } = useEditor();
  const id = useId();
  return (
    <div className={styles['choice']}>
      <div role="group" aria-label={agendaWords.view[language]}>
        <button type="button" aria-pressed={!isList} onClick={() => onList(false)}>
          {agendaWords.grid[language]}
        </button>
        <button type="button" aria-pressed={isList} onClick={() => onList(true)}>
          {agendaWords.list[language]}
        </button>
      </div>
      {!isList && (
        <>
          <div role="group" aria-label={agendaWords.days[language]}>
            {view.days.map((each) => (
              <button
                key={each.day}
                type="button"
                data-day={each.day}
                aria-pressed={each.day === day}
                onClick={() => showDay(each.day)}
              >
                {weekdayInWords(each.day, language)}
              </button>
            ))}
          </div>
          <label className={styles['narrow']} htmlFor={`${id}-room`}>
            {agendaWords.room[language]}{' '}
            <select id={`${id}-room`} value={room} onChange={({ target }) => showRoom(target.value)}>
              {view.rooms.map((each) => (
                <option key={each.id} value={each.id}>
                  {each.name}
                </option>
              ))}
            </select>
          </label>
        </>
      )}
    </div>
  );
}

'use client';
import { Button, Link, useConfig } from '@payloadcms/ui';
import { type FormEvent, useId, useState } from 'react';
import { weekdayInWords } from '../../agenda/day.ts';
import type { Place } from '../../agenda/placing.ts';
import type { ViewedSession } from '../../agenda/view.ts';
import { DAY_MINUTES, dayOfWall, STEP, timeOfWall } from '../../agenda/wall.ts';
import { messages } from '../../i18n/messages.ts';
import { fill } from '../publishing-panel/words.ts';
import styles from './agenda.module.css';
import { roomName } from './describe-place.ts';
import { Dialog } from './Dialog.tsx';
import { useEditor } from './editor-context.ts';
import { agendaWords } from './words.ts';

interface PlaceDialogProps {
  session: ViewedSession;
  /** Where it is, or where it would go first. */
  place: Place;
  onSave: (place: Place) => void;
  onTakeOff: () => void;
  onClose: () => void;
}

/** When and where a session is, as a plain form. */
export function PlaceDialog({ session, place, onSave, onTakeOff, onClose }: PlaceDialogProps) {
  const { view, language, mayWrite, conflicts } = useEditor();
  const { config } = useConfig();
  const id = useId();
  const [day, setDay] = useState(dayOfWall(place.start));
  const [time, setTime] = useState(timeOfWall(place.start));
  const [room, setRoom] = useState(place.room);
  const [minutes, setMinutes] = useState(String(place.minutes));
  const days = [...new Set([...view.days.map((each) => each.day), dayOfWall(place.start)])].toSorted();
  const rooms = [...new Set([...view.rooms.map((each) => each.id), place.room])];
  const problems = conflicts.get(session.id) ?? [];

  const save = (event: FormEvent) => {
    event.preventDefault();
    onSave({ start: `${day}T${time}`, minutes: Number(minutes), room });
  };
  const heading = fill(agendaWords[session.place ? 'changeOf' : 'placeOf'][language], {
    title: session.title,
  });
  return (
    <Dialog heading={mayWrite ? heading : session.title} onClose={onClose}>
      {problems.length > 0 && (
        <ul className={styles['problems']}>
          {problems.map(({ sentence }, index) => (
            <li key={index}>{sentence}</li>
          ))}
        </ul>
      )}
      <form onSubmit={save}>
        <fieldset disabled={!mayWrite} hidden={!mayWrite && !session.place}>
          <div className={styles['fields']}>
            <div>
              <label htmlFor={`${id}-day`}>{agendaWords.day[language]}</label>
              <select id={`${id}-day`} value={day} onChange={({ target }) => setDay(target.value)}>
                {days.map((each) => (
                  <option key={each} value={each}>
                    {weekdayInWords(each, language)}
                  </option>
                ))}
              </select>
            </div>
            <div>
              <label htmlFor={`${id}-room`}>{agendaWords.room[language]}</label>
              <select id={`${id}-room`} value={room} onChange={({ target }) => setRoom(target.value)}>
                {rooms.map((each) => (
                  <option key={each} value={each}>
                    {roomName(view, each, language)}
                  </option>
                ))}
              </select>
            </div>
            <div>
              <label htmlFor={`${id}-time`}>{agendaWords.start[language]}</label>
              {/* The browser's own would show twelve hours to some. */}
              <input
                id={`${id}-time`}
                required
                inputMode="numeric"
                autoComplete="off"
                pattern="([01][0-9]|2[0-3]):[0-5][0-9]"
                placeholder="09:30"
                value={time}
                onInvalid={({ currentTarget }) =>
                  currentTarget.setCustomValidity(messages.timeOfDay[language])
                }
                onChange={({ target }) => {
                  target.setCustomValidity('');
                  setTime(target.value);
                }}
              />
            </div>
            <div>
              <label htmlFor={`${id}-minutes`}>{agendaWords.length[language]}</label>
              <input
                id={`${id}-minutes`}
                type="number"
                required
                inputMode="numeric"
                min={STEP}
                max={DAY_MINUTES}
                step={STEP}
                value={minutes}
                onChange={({ target }) => setMinutes(target.value)}
              />
            </div>
          </div>
        </fieldset>
        <div className={styles['actions']}>
          {mayWrite && (
            <Button type="submit" margin={false}>
              {agendaWords[session.place ? 'save' : 'place'][language]}
            </Button>
          )}
          {mayWrite && session.place && (
            <Button type="button" buttonStyle="secondary" margin={false} onClick={onTakeOff}>
              {agendaWords.takeOff[language]}
            </Button>
          )}
          <Button type="button" buttonStyle="secondary" margin={false} onClick={onClose}>
            {agendaWords[mayWrite ? 'cancel' : 'close'][language]}
          </Button>
        </div>
      </form>
      {session.presence !== 'gone' && (
        <Link href={`${config.routes.admin}/collections/sessions/${session.id}`}>
          {agendaWords.openSession[language]}
        </Link>
      )}
    </Dialog>
  );
}

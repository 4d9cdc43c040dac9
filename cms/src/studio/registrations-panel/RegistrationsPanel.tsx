'use client';
import { Button, Link, useAuth, useConfig, useDocumentInfo } from '@payloadcms/ui';
import type { Figures, Said, SessionFigures } from '../../registrations/figures.ts';
import { useStudioLanguage } from '../language.ts';
import { fill } from '../publishing-panel/words.ts';
import styles from './registrations.module.css';
import { useAnswer } from './use-answer.ts';
import { openWords, panelWords } from './words.ts';

/** How many registered for a summit, what they need, and the lists for the day itself. */
export function RegistrationsPanel() {
  const language = useStudioLanguage();
  const { id } = useDocumentInfo();
  const { user } = useAuth();
  const maySee = ['admin', 'editor', 'reviewer'].includes(String(user?.['role']));
  const { answer: figures, failed } = useAnswer<Figures>(
    id === undefined || !maySee ? undefined : `of/${id}`,
  );

  if (id === undefined || !maySee) return null;
  return (
    <section className={styles['panel']} aria-labelledby="registrations-panel-heading">
      <h3 id="registrations-panel-heading">{panelWords.heading[language]}</h3>
      {failed && <p role="status">{panelWords.unreachable[language]}</p>}
      {figures && (
        <>
          <p>{openWords[figures.state][language]}</p>
          <Counts figures={figures} />
          <TooMany figures={figures} />
          <Sessions sessions={figures.sessions} />
          {figures.access.length + figures.dietary.length > 0 && (
            <div className={styles['said']}>
              <SaidList heading={panelWords.access[language]} said={figures.access} />
              <SaidList heading={panelWords.dietary[language]} said={figures.dietary} />
            </div>
          )}
          <Lists summit={String(id)} isPublic={figures.state !== 'unpublished'} />
        </>
      )}
    </section>
  );
}

function Counts({ figures }: { figures: Figures }) {
  const language = useStudioLanguage();
  const { seated, capacity, waiting, confirmed, unconfirmed, cancelled } = figures;
  const counts = {
    seated: capacity === undefined ? seated : fill(panelWords.of[language], { seated, capacity }),
    waiting,
    confirmed,
    unconfirmed,
    cancelled,
  };
  return (
    <dl className={styles['figures']}>
      {Object.entries(counts).map(([name, count]) => (
        <div key={name}>
          <dt>{panelWords[name as keyof typeof counts][language]}</dt>
          <dd>{count}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Nobody loses a seat when there are fewer; whoever lowered the number should know. */
function TooMany({ figures: { seated, capacity, sessions } }: { figures: Figures }) {
  const language = useStudioLanguage();
  const crowded = sessions.filter((each) => each.capacity !== undefined && each.seated > each.capacity);
  return (
    <>
      {capacity !== undefined && seated > capacity && (
        <p className={styles['notice']}>{fill(panelWords.tooMany[language], { seated, capacity })}</p>
      )}
      {crowded.map(({ id, title, seated: inside, capacity: seats = 0 }) => (
        <p key={id} className={styles['notice']}>
          {fill(panelWords.tooManyIn[language], { title, seated: inside, capacity: seats })}
        </p>
      ))}
    </>
  );
}

function Sessions({ sessions }: { sessions: SessionFigures[] }) {
  const language = useStudioLanguage();
  const { config } = useConfig();
  if (sessions.length === 0) return null;
  return (
    <div className={styles['scroll']}>
      <table>
        <caption className={styles['hidden']}>{panelWords.sessions[language]}</caption>
        <thead>
          <tr>
            <th scope="col">{panelWords.session[language]}</th>
            <th scope="col">{panelWords.seats[language]}</th>
            <th scope="col">{panelWords.waiting[language]}</th>
          </tr>
        </thead>
        <tbody>
          {sessions.map(({ id, title, when, capacity, seated, waiting, interested }) => (
            <tr key={id}>
              <th scope="row">
                <Link href={`${config.routes.admin}/collections/sessions/${id}`}>{title}</Link>
                <span className={styles['detail']}>{when}</span>
              </th>
              <td>
                {capacity === undefined
                  ? fill(panelWords.interested[language], { count: interested + seated })
                  : fill(panelWords.of[language], { seated, capacity })}
              </td>
              <td>{capacity === undefined ? '' : waiting}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function SaidList({ heading, said }: { heading: string; said: Said[] }) {
  if (said.length === 0) return null;
  return (
    <div>
      <h4>{heading}</h4>
      <ul>
        {said.map(({ text, count }) => (
          <li key={text}>
            {text} {count > 1 && <strong>× {count}</strong>}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Lists({ summit, isPublic }: { summit: string; isPublic: boolean }) {
  const language = useStudioLanguage();
  const { config } = useConfig();
  const root = `${config.routes.api}/registrations/of/${summit}`;
  const all = `${config.routes.admin}/collections/registrations?where[summit][equals]=${summit}`;
  return (
    <div className={styles['actions']}>
      {isPublic &&
        (['door', 'badges', 'csv'] as const).map((list) => (
          <Button
            key={list}
            el="anchor"
            url={`${root}/${list}`}
            newTab={list !== 'csv'}
            buttonStyle="secondary"
            size="small"
            margin={false}
          >
            {panelWords[list][language]}
            {list !== 'csv' && <span className={styles['hidden']}> ({panelWords.newTab[language]})</span>}
          </Button>
        ))}
      <Button el="link" to={all} buttonStyle="secondary" size="small" margin={false}>
        {panelWords.all[language]}
      </Button>
    </div>
  );
}

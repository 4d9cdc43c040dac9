'use client';
import { Link, useConfig, useDocumentInfo } from '@payloadcms/ui';
import type { Words } from '../../fields/words.ts';
import { useStudioLanguage } from '../language.ts';
import { fill } from '../publishing-panel/words.ts';
import panel from '../publishing-panel/panel.module.css';
import { chosenIn, useAgendaView } from './use-agenda-view.ts';
import { agendaWords } from './words.ts';

const words = {
  open: { sq: 'Hape programin', en: 'Open the agenda' },
  placed: { sq: '{placed} nga {total} seanca kanë vend.', en: '{placed} of {total} sessions are placed.' },
} satisfies Record<string, Words>;

/** The state of a summit's agenda, and the way to it. */
export function AgendaPanel() {
  const language = useStudioLanguage();
  const { config } = useConfig();
  const { id } = useDocumentInfo();
  const view = useAgendaView(chosenIn(id));
  if (id === undefined) return null;
  return (
    <section className={panel['panel']} aria-labelledby="agenda-panel-heading">
      <h3 id="agenda-panel-heading" className={panel['heading']}>
        {agendaWords.heading[language]}
      </h3>
      {view && (
        <p>
          {fill(words.placed[language], {
            placed: view.sessions.filter(({ place }) => place).length,
            total: view.sessions.length,
          })}{' '}
          {view.conflicts.length > 0 &&
            `${fill(agendaWords.conflicts[language], { count: view.conflicts.length })}. `}
          {view.changes.length > 0 &&
            `${fill(agendaWords[view.released ? 'changes' : 'firstChanges'][language], { count: view.changes.length })}.`}
        </p>
      )}
      <p>
        <Link href={`${config.routes.admin}/collections/summits/${id}/agenda`}>{words.open[language]}</Link>
      </p>
    </section>
  );
}

interface CellProps {
  rowData: { id: string | number };
}

/** The way to the agenda from the list of summits. */
export function AgendaCell({ rowData }: CellProps) {
  const language = useStudioLanguage();
  const { config } = useConfig();
  return (
    <Link href={`${config.routes.admin}/collections/summits/${rowData.id}/agenda`}>
      {words.open[language]}
    </Link>
  );
}

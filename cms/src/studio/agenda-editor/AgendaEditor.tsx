'use client';
import { Gutter, Link, useAuth, useConfig, useDocumentInfo } from '@payloadcms/ui';
import type { ReactNode } from 'react';
import { useStudioLanguage } from '../language.ts';
import styles from './agenda.module.css';
import { Board } from './Board.tsx';
import { useAgenda } from './use-agenda.ts';
import { agendaWords } from './words.ts';

/** The agenda of a summit, beside its form: days, rooms and times for its sessions. */
export function AgendaEditor() {
  const language = useStudioLanguage();
  const { config } = useConfig();
  const { id } = useDocumentInfo();
  const { user } = useAuth();
  const mayWrite = ['admin', 'editor'].includes(String(user?.['role']));
  const calls = useAgenda(id === undefined ? undefined : String(id));
  const { view, failed } = calls;

  let content: ReactNode;
  if (id === undefined) content = <p>{agendaWords.unsaved[language]}</p>;
  else if (!view) content = <p role="status">{failed ?? agendaWords.loading[language]}</p>;
  else if (view.days.length === 0 || view.rooms.length === 0) {
    content = (
      <p>
        {agendaWords.setUp[language]}{' '}
        <Link href={`${config.routes.admin}/collections/summits/${id}#field-days`}>
          {agendaWords.openSummit[language]}
        </Link>
      </p>
    );
  } else content = <Board calls={{ ...calls, view }} mayWrite={mayWrite} />;
  return (
    <Gutter className={styles['editor']}>
      <h2 className={styles['hidden']}>{agendaWords.heading[language]}</h2>
      {content}
    </Gutter>
  );
}

'use client';
import { Link, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import type { Words } from '../../fields/words.ts';
import { useStudioLanguage } from '../language.ts';
import panel from '../publishing-panel/panel.module.css';

const words = {
  heading: { sq: 'Flet në samit', en: 'Speaks at a summit' },
  unnamed: { sq: 'Seancë pa titull', en: 'Session without a title' },
} satisfies Record<string, Words>;

interface Speaking {
  id: string;
  title?: string | null;
}

/** The sessions in which a person speaks; nothing where there are none. */
export function SpeakingPanel() {
  const language = useStudioLanguage();
  const { config } = useConfig();
  const { i18n } = useTranslation();
  const { id, lastUpdateTime } = useDocumentInfo();
  const [sessions, setSessions] = useState<Speaking[]>([]);

  useEffect(() => {
    if (id === undefined) return undefined;
    const controller = new AbortController();
    const query = new URLSearchParams({
      'where[speakers.person][equals]': String(id),
      'select[title]': 'true',
      depth: '0',
      draft: 'true',
      limit: '50',
      locale: language,
    });
    fetch(`${config.routes.api}/sessions?${query}`, {
      credentials: 'include',
      headers: { 'Accept-Language': i18n.language },
      signal: controller.signal,
    })
      .then((response) => (response.ok ? (response.json() as Promise<{ docs: Speaking[] }>) : { docs: [] }))
      .then(({ docs }) => setSessions(docs))
      // What cannot be read now is read after the next save.
      .catch(() => undefined);
    return () => controller.abort();
  }, [id, language, lastUpdateTime, config.routes.api, i18n.language]);

  if (sessions.length === 0) return null;
  return (
    <section className={panel['panel']} aria-labelledby="speaking-panel-heading">
      <h3 id="speaking-panel-heading" className={panel['heading']}>
        {words.heading[language]}
      </h3>
      <ul className={panel['problems']}>
        {sessions.map(({ id: session, title }) => (
          <li key={session}>
            <Link href={`${config.routes.admin}/collections/sessions/${session}`}>
              {title || words.unnamed[language]}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

'use client';
import { Link, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import type { Words } from '../../fields/words.ts';
import { useStudioLanguage } from '../language.ts';
import { useOpenField } from '../open-field/use-open-field.ts';
import styles from '../publishing-panel/panel.module.css';

const words = {
  heading: { sq: 'Ku tregohet', en: 'Where it is shown' },
  none: { sq: 'Asnjë fushatë publike nuk e tregon.', en: 'No live campaign shows it.' },
  some: {
    sq: 'Kur e publikoni, ripublikohen vetë:',
    en: 'When you publish it, these are republished automatically:',
  },
} satisfies Record<string, Words>;

interface Showing {
  id: string;
  title: string;
}

/** Which campaigns show a shared document, and so are published with it. */
export function ShowingPanel() {
  useOpenField();
  const language = useStudioLanguage();
  const { i18n } = useTranslation();
  const { config } = useConfig();
  const { id, collectionSlug, lastUpdateTime } = useDocumentInfo();
  const [campaigns, setCampaigns] = useState<Showing[]>();

  useEffect(() => {
    if (id === undefined) return undefined;
    const controller = new AbortController();
    fetch(`${config.routes.api}/campaigns/showing/${collectionSlug}/${id}`, {
      credentials: 'include',
      headers: { 'Accept-Language': i18n.language },
      signal: controller.signal,
    })
      .then((response) => (response.ok ? (response.json() as Promise<{ campaigns: Showing[] }>) : undefined))
      .then((answer) => setCampaigns(answer?.campaigns))
      // What cannot be read now is read after the next save.
      .catch(() => undefined);
    return () => controller.abort();
  }, [id, collectionSlug, lastUpdateTime, config.routes.api, i18n.language]);

  if (!campaigns) return null;
  return (
    <section className={styles['panel']} aria-labelledby="showing-panel-heading">
      <h3 id="showing-panel-heading" className={styles['heading']}>
        {words.heading[language]}
      </h3>
      {campaigns.length === 0 ? (
        <p>{words.none[language]}</p>
      ) : (
        <>
          <p>{words.some[language]}</p>
          <ul className={styles['problems']}>
            {campaigns.map((campaign) => (
              <li key={campaign.id}>
                <Link href={`${config.routes.admin}/collections/campaigns/${campaign.id}`}>
                  {campaign.title}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

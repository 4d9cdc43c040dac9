'use client';
import { Link, useAuth, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import type { Words } from '../../fields/words.ts';
import type { RecordedConsent } from '../../moderation/recording-consents.ts';
import { useStudioLanguage } from '../language.ts';
import styles from '../publishing-panel/panel.module.css';
import { dayIn } from '../publishing-panel/time.ts';
import { fill } from '../publishing-panel/words.ts';

const words = {
  heading: { sq: 'Pëlqimet', en: 'Consents' },
  nobody: {
    sq: 'Ende nuk është thënë kush dëgjohet ose shihet. Pa njeri në të, incizimi tregohet pa pyetur.',
    en: 'Nobody is named yet as heard or seen. Without anyone in it, the recording is shown without asking.',
  },
  valid: { sq: '{alias}, {use}: vlen deri më {day}', en: '{alias}, {use}: valid until {day}' },
  missing: {
    sq: '{alias}, {use}: mungon, prandaj incizimi nuk tregohet',
    en: '{alias}, {use}: missing, so the recording is not shown',
  },
  open: { sq: 'Hape pëlqimin', en: 'Open the consent' },
  voice: { sq: 'zëri', en: 'voice' },
  face: { sq: 'fytyra', en: 'face' },
  alias: { sq: 'pseudonimi', en: 'alias' },
  school: { sq: 'shkolla', en: 'school' },
} as const satisfies Record<string, Words>;

/** Whether everybody in a recording has agreed, beside it; for reviewers alone. */
export function ConsentsPanel() {
  const language = useStudioLanguage();
  const { i18n } = useTranslation();
  const { config } = useConfig();
  const { id, lastUpdateTime } = useDocumentInfo();
  const { user } = useAuth();
  const [consents, setConsents] = useState<RecordedConsent[]>();
  const maySee = ['admin', 'reviewer'].includes(String(user?.['role']));

  useEffect(() => {
    if (id === undefined || !maySee) return undefined;
    const controller = new AbortController();
    fetch(`${config.routes.api}/recordings/${id}/consents`, {
      credentials: 'include',
      headers: { 'Accept-Language': i18n.language },
      signal: controller.signal,
    })
      .then((response) =>
        response.ok ? (response.json() as Promise<{ consents: RecordedConsent[] }>) : undefined,
      )
      .then((answer) => setConsents(answer?.consents))
      // What cannot be read now is read after the next save.
      .catch(() => undefined);
    return () => controller.abort();
  }, [id, maySee, lastUpdateTime, config.routes.api, i18n.language]);

  if (!consents) return null;
  return (
    <section className={styles['panel']} aria-labelledby="consents-panel-heading">
      <h3 id="consents-panel-heading" className={styles['heading']}>
        {words.heading[language]}
      </h3>
      {consents.length === 0 && <p className={styles['lineNotice']}>{words.nobody[language]}</p>}
      {consents.map(({ participant, alias, use, until, consents: behind }) => (
        <p key={`${participant} ${use}`} className={styles[until === undefined ? 'lineFailed' : 'lineLive']}>
          {until === undefined
            ? fill(words.missing[language], { alias, use: words[use][language] })
            : fill(words.valid[language], {
                alias,
                use: words[use][language],
                day: dayIn(until, language),
              })}{' '}
          {behind[0] !== undefined && (
            <Link href={`${config.routes.admin}/collections/consents/${behind[0]}`}>
              {words.open[language]}
            </Link>
          )}
        </p>
      ))}
    </section>
  );
}

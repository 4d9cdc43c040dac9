'use client';
import {
  Button,
  ConfirmationModal,
  useConfig,
  useDocumentInfo,
  useModal,
  useTranslation,
} from '@payloadcms/ui';
import { useState } from 'react';
import type { RegistrationState } from '../../collections/registrations/config.ts';
import type { ChosenSession } from '../../registrations/endpoints.ts';
import { useStudioLanguage } from '../language.ts';
import { fill } from '../publishing-panel/words.ts';
import styles from './registrations.module.css';
import { useAnswer } from './use-answer.ts';
import { registrationWords, wishWords } from './words.ts';

const MODAL = 'cancel-registration';

interface Answer {
  state: RegistrationState;
  sessions: ChosenSession[];
}

interface Outcome {
  state?: RegistrationState;
  errors?: { message: string }[];
}

/** What somebody registered for, above what they wrote, and a way to cancel it for them. */
export function RegistrationPanel() {
  const language = useStudioLanguage();
  const { i18n } = useTranslation();
  const { config } = useConfig();
  const { id } = useDocumentInfo();
  const { openModal } = useModal();
  const { answer } = useAnswer<Answer>(id === undefined ? undefined : `${id}/sessions`);
  const [told, setTold] = useState<string>();
  const [isGone, setGone] = useState(false);
  if (id === undefined || !answer) return null;

  const cancel = async () => {
    setTold(registrationWords.working[language]);
    try {
      const response = await fetch(`${config.routes.api}/registrations/${id}/cancel`, {
        method: 'POST',
        credentials: 'include',
        headers: { 'Accept-Language': i18n.language, 'Content-Type': 'application/json' },
        body: '{}',
      });
      const { errors } = (await response.json()) as Outcome;
      setGone(response.ok);
      setTold(
        response.ok
          ? registrationWords.done[language]
          : fill(registrationWords.refused[language], {
              reason: errors?.[0]?.message ?? String(response.status),
            }),
      );
    } catch {
      setTold(registrationWords.unreachable[language]);
    }
  };

  const canCancel = !isGone && answer.state !== 'cancelled';
  return (
    <section className={styles['panel']} aria-labelledby="registration-panel-heading">
      <h3 id="registration-panel-heading">{registrationWords.heading[language]}</h3>
      {answer.sessions.length === 0 ? (
        <p>{registrationWords.none[language]}</p>
      ) : (
        <ul>
          {answer.sessions.map(({ title, state }) => (
            <li key={title}>
              {title} <span className={styles['detail']}>{wishWords[state][language]}</span>
            </li>
          ))}
        </ul>
      )}
      <p role="status">{told}</p>
      {canCancel && (
        <div className={styles['actions']}>
          <Button buttonStyle="error" size="small" margin={false} onClick={() => openModal(MODAL)}>
            {registrationWords.action[language]}
          </Button>
        </div>
      )}
      <ConfirmationModal
        modalSlug={MODAL}
        heading={registrationWords.confirmHeading[language]}
        body={registrationWords.confirmBody[language]}
        confirmLabel={registrationWords.confirm[language]}
        cancelLabel={registrationWords.keep[language]}
        onConfirm={cancel}
      />
    </section>
  );
}

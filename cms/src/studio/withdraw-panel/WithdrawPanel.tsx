'use client';
import {
  Button,
  ConfirmationModal,
  useAuth,
  useConfig,
  useDocumentInfo,
  useFormFields,
  useModal,
  useTranslation,
} from '@payloadcms/ui';
import { useState } from 'react';
import { useStudioLanguage } from '../language.ts';
import styles from '../publishing-panel/panel.module.css';
import { fill } from '../publishing-panel/words.ts';
import { goneWords, withdrawWords } from './words.ts';

const MODAL = 'withdraw-consent';

interface Answer {
  state?: 'running' | 'done';
  errors?: { message: string }[];
}

/** Takes a consent back, after saying what will be gone. */
export function WithdrawPanel() {
  const language = useStudioLanguage();
  const { i18n } = useTranslation();
  const { config } = useConfig();
  const { id } = useDocumentInfo();
  const { user } = useAuth();
  const { openModal } = useModal();
  const use = useFormFields(([fields]) => fields['use']?.value);
  const withdrawnAt = useFormFields(([fields]) => fields['withdrawnAt']?.value);
  const [told, setTold] = useState<string>();
  const [isGone, setGone] = useState(false);

  const maySee = ['admin', 'reviewer'].includes(String(user?.['role']));
  if (id === undefined || !maySee || typeof use !== 'string' || !(use in goneWords)) return null;

  const withdraw = async () => {
    setTold(withdrawWords.working[language]);
    try {
      const response = await fetch(`${config.routes.api}/consents/${id}/withdraw`, {
        method: 'POST',
        credentials: 'include',
        headers: { 'Accept-Language': i18n.language, 'Content-Type': 'application/json' },
        body: '{}',
      });
      const { state, errors } = (await response.json()) as Answer;
      if (response.ok && state) {
        setGone(true);
        setTold(withdrawWords[state][language]);
      } else {
        setTold(
          fill(withdrawWords.refused[language], { reason: errors?.[0]?.message ?? String(response.status) }),
        );
      }
    } catch {
      setTold(withdrawWords.unreachable[language]);
    }
  };

  const isWithdrawn = isGone || Boolean(withdrawnAt);
  return (
    <section className={styles['panel']} aria-labelledby="withdraw-panel-heading">
      <h3 id="withdraw-panel-heading" className={styles['heading']}>
        {withdrawWords.heading[language]}
      </h3>
      <p role="status">{told ?? (isWithdrawn ? withdrawWords.withdrawn[language] : '')}</p>
      {!isWithdrawn && (
        <div className={styles['actions']}>
          <Button buttonStyle="error" size="small" margin={false} onClick={() => openModal(MODAL)}>
            {withdrawWords.action[language]}
          </Button>
        </div>
      )}
      <ConfirmationModal
        modalSlug={MODAL}
        heading={withdrawWords.confirmHeading[language]}
        body={goneWords[use as keyof typeof goneWords][language]}
        confirmLabel={withdrawWords.confirm[language]}
        cancelLabel={withdrawWords.cancel[language]}
        onConfirm={withdraw}
      />
    </section>
  );
}

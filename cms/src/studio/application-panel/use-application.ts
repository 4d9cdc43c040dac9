'use client';
import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';
import type { DecisionBody } from '../../applications/endpoints.ts';
import type { ApplicationReview } from '../../applications/review.ts';
import { useStudioLanguage } from '../language.ts';
import { applicationWords } from './words.ts';

/** What a call came to: nothing to say, or why it was not done. */
export type Outcome = { ok: true } | { ok: false; reason: string };

export interface Reviewing {
  review: ApplicationReview | undefined;
  /** Why it could not be read. */
  failed: string | undefined;
  reload: () => Promise<void>;
  decide: (decision: DecisionBody) => Promise<Outcome>;
}

/** An application as staff see it, and what they can do with it. */
export function useApplication(): Reviewing {
  const { config } = useConfig();
  const { i18n } = useTranslation();
  const { id } = useDocumentInfo();
  const language = useStudioLanguage();
  const [review, setReview] = useState<ApplicationReview>();
  const [failed, setFailed] = useState<string>();
  const root = `${config.routes.api}/applications/${String(id)}`;

  const call = useCallback(
    async (path: string, init: RequestInit = {}): Promise<Outcome> => {
      try {
        const response = await fetch(`${root}/${path}`, {
          ...init,
          credentials: 'include',
          headers: { 'Accept-Language': i18n.language, ...init.headers },
        });
        const answer = (await response.json()) as ApplicationReview & { errors?: { message: string }[] };
        if (!response.ok) {
          return { ok: false, reason: answer.errors?.[0]?.message ?? String(response.status) };
        }
        setReview(answer);
        return { ok: true };
      } catch {
        return { ok: false, reason: applicationWords.unreachable[language] };
      }
    },
    [root, i18n.language, language],
  );

  const reload = useCallback(async () => {
    const outcome = await call('review');
    setFailed(outcome.ok ? undefined : outcome.reason);
  }, [call]);

  useEffect(() => void reload(), [reload]);

  return {
    review,
    failed,
    reload,
    decide: (decision) =>
      call('decision', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(decision),
      }),
  };
}

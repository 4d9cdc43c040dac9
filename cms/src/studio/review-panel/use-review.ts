'use client';
import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';
import type { DecisionBody } from '../../moderation/endpoints.ts';
import type { Review } from '../../moderation/review.ts';
import { useStudioLanguage } from '../language.ts';
import { reviewWords } from './words.ts';

/** What a call came to: nothing to say, or why it was not done. */
export type Outcome = { ok: true } | { ok: false; reason: string };

export interface Reviewing {
  review: Review | undefined;
  /** Why it could not be read. */
  failed: string | undefined;
  reload: () => Promise<void>;
  decide: (decision: DecisionBody) => Promise<Outcome>;
  addForm: (participant: string, picture: File) => Promise<Outcome>;
}

/** How often it is looked again while files are on their way, in milliseconds. */
const AGAIN_MS = 3000;

/** A contribution as reviewers see it, and what they can do with it. */
export function useReview(): Reviewing {
  const { config } = useConfig();
  const { i18n } = useTranslation();
  const { id } = useDocumentInfo();
  const language = useStudioLanguage();
  const [review, setReview] = useState<Review>();
  const [failed, setFailed] = useState<string>();
  const root = `${config.routes.api}/contributions/${String(id)}`;

  const call = useCallback(
    async (path: string, init: RequestInit = {}): Promise<Outcome> => {
      try {
        const response = await fetch(`${root}/${path}`, {
          ...init,
          credentials: 'include',
          headers: { 'Accept-Language': i18n.language, ...init.headers },
        });
        const answer = (await response.json()) as Review & { errors?: { message: string }[] };
        if (!response.ok)
          return { ok: false, reason: answer.errors?.[0]?.message ?? String(response.status) };
        setReview(answer);
        return { ok: true };
      } catch {
        return { ok: false, reason: reviewWords.unreachable[language] };
      }
    },
    [root, i18n.language, language],
  );

  const reload = useCallback(async () => {
    const outcome = await call('review');
    setFailed(outcome.ok ? undefined : outcome.reason);
  }, [call]);

  useEffect(() => void reload(), [reload]);

  const isMoving = review?.files.some(({ state }) => state === 'queued' || state === 'working') ?? false;
  useEffect(() => {
    if (!isMoving) return undefined;
    const timer = setInterval(() => void reload(), AGAIN_MS);
    return () => clearInterval(timer);
  }, [isMoving, reload]);

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
    addForm: (participant, picture) =>
      call(`people/${participant}/form`, {
        method: 'POST',
        headers: { 'Content-Type': picture.type || 'application/octet-stream' },
        body: picture,
      }),
  };
}

'use client';
import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';
import type { PublishingStatus } from '../../publishing/status.ts';

/** How often the state is asked for while something happens, and while nothing does. */
const BUSY_MS = 400;
const IDLE_MS = 10_000;
/** After a save it takes a moment until the publish that it set off can be seen. */
const AFTER_SAVE_MS = 3000;

interface Answer {
  errors?: { message: string }[];
}

export interface Publishing {
  status: PublishingStatus | undefined;
  /** The state could not be read. */
  unreachable: boolean;
  /** Why the last call was refused. */
  refused: string | undefined;
  publish: () => Promise<void>;
  rollback: (release: string) => Promise<void>;
}

/** The publishing of a campaign, kept up to date as long as it is shown. */
export function usePublishing(campaign: string | undefined): Publishing {
  const { config } = useConfig();
  const { i18n } = useTranslation();
  const { lastUpdateTime } = useDocumentInfo();
  const [status, setStatus] = useState<PublishingStatus>();
  const [unreachable, setUnreachable] = useState(false);
  const [refused, setRefused] = useState<string>();
  const [quickUntil, setQuickUntil] = useState(0);
  const root = `${config.routes.api}/campaigns/${campaign ?? ''}`;

  const call = useCallback(
    async (path: string, body?: object) => {
      const response = await fetch(`${root}/${path}`, {
        credentials: 'include',
        headers: { 'Accept-Language': i18n.language, ...(body && { 'Content-Type': 'application/json' }) },
        ...(body && { method: 'POST', body: JSON.stringify(body) }),
      });
      const answer = (await response.json()) as PublishingStatus & Answer;
      if (response.ok) setStatus(answer);
      return { ok: response.ok, reason: answer.errors?.[0]?.message };
    },
    [root, i18n.language],
  );

  const change = useCallback(
    async (path: string, body: object) => {
      const { ok, reason } = await call(path, body).catch(() => ({ ok: false, reason: undefined }));
      setRefused(ok ? undefined : (reason ?? ''));
      setQuickUntil(Date.now() + AFTER_SAVE_MS);
    },
    [call],
  );

  useEffect(() => setQuickUntil(Date.now() + AFTER_SAVE_MS), [lastUpdateTime]);

  useEffect(() => {
    if (campaign === undefined) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let gone = false;
    const look = async () => {
      const { ok } = await call('publishing').catch(() => ({ ok: false }));
      if (gone) return;
      setUnreachable(!ok);
      timer = setTimeout(() => void look(), Date.now() < quickUntil ? BUSY_MS : IDLE_MS);
    };
    void look();
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [campaign, call, quickUntil]);

  // While the publisher works, every answer asks for the next one soon.
  const busy = status !== undefined && status.now.state !== 'idle';
  useEffect(() => {
    if (busy) setQuickUntil(Date.now() + AFTER_SAVE_MS);
  }, [busy, status]);

  return {
    status,
    unreachable,
    refused,
    publish: () => change('publish', {}),
    rollback: (release) => change('rollback', { release }),
  };
}

'use client';
import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui';
import { useEffect, useState } from 'react';

/** How often the answer is asked for anew while it is shown. */
const AGAIN_MS = 30_000;

/** What the studio answers at an address of registrations, kept up to date; `undefined` until there is an answer. */
export function useAnswer<T>(path: string | undefined): { answer: T | undefined; failed: boolean } {
  const { config } = useConfig();
  const { i18n } = useTranslation();
  const { lastUpdateTime } = useDocumentInfo();
  const [answer, setAnswer] = useState<T>();
  const [failed, setFailed] = useState(false);
  const { api } = config.routes;

  useEffect(() => {
    if (path === undefined) return undefined;
    const controller = new AbortController();
    const ask = async () => {
      try {
        const response = await fetch(`${api}/registrations/${path}`, {
          credentials: 'include',
          headers: { 'Accept-Language': i18n.language },
          signal: controller.signal,
        });
        setFailed(!response.ok);
        if (response.ok) setAnswer((await response.json()) as T);
      } catch {
        if (!controller.signal.aborted) setFailed(true);
      }
    };
    void ask();
    const timer = setInterval(() => void ask(), AGAIN_MS);
    return () => {
      clearInterval(timer);
      controller.abort();
    };
  }, [path, lastUpdateTime, api, i18n.language]);

  return { answer, failed };
}

'use client';
import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import type { AgendaView } from '../../agenda/view.ts';

/** The agenda of a summit beside a form: read when the form is opened, and again when it is saved. */
export function useAgendaView(summit: string | undefined): AgendaView | undefined {
  const { config } = useConfig();
  const { i18n } = useTranslation();
  const { lastUpdateTime } = useDocumentInfo();
  const [view, setView] = useState<AgendaView>();

  useEffect(() => {
    if (summit === undefined) return undefined;
    const controller = new AbortController();
    fetch(`${config.routes.api}/agendas/of/${summit}`, {
      credentials: 'include',
      headers: { 'Accept-Language': i18n.language },
      signal: controller.signal,
    })
      .then((response) => (response.ok ? (response.json() as Promise<AgendaView>) : undefined))
      .then(setView)
      // What cannot be read now is read after the next save.
      .catch(() => undefined);
    return () => controller.abort();
  }, [summit, lastUpdateTime, config.routes.api, i18n.language]);

  return view?.summit.id === summit ? view : undefined;
}

/** The identity that a field of a relationship holds, in a form. */
export const chosenIn = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;

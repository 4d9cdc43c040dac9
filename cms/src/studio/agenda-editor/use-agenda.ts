'use client';
import { useConfig, useTranslation } from '@payloadcms/ui';
import { useCallback, useEffect, useRef, useState } from 'react';
import { type Place, tagOf } from '../../agenda/placing.ts';
import type { AgendaView } from '../../agenda/view.ts';
import { useStudioLanguage } from '../language.ts';
import { agendaWords } from './words.ts';

/** How often the changes of others are asked for. */
const POLL_MS = 8000;
/** Changes that can be undone. */
const UNDO_LIMIT = 50;

/** What a call came to: nothing to say, or why it was not done. */
export type Outcome = { ok: true } | { ok: false; reason: string };

interface Done {
  session: string;
  before: Place | undefined;
  after: Place | undefined;
}

export interface AgendaCalls {
  /** The agenda with what is being saved in it already. */
  view: AgendaView | undefined;
  /** Why it could not be read. */
  failed: string | undefined;
  /** Places a session; `undefined` takes it off. `seen` is the place that the change started from. */
  change: (session: string, place: Place | undefined, seen: Place | undefined) => Promise<Outcome>;
  /** The session whose change is undone next. */
  undoable: string | undefined;
  undo: () => Promise<Outcome>;
  release: (revision: string) => Promise<Outcome>;
}

/** The agenda of a summit, kept up to date as long as it is shown. Changes are saved one after the other. */
export function useAgenda(summit: string | undefined): AgendaCalls {
  const { config } = useConfig();
  const { i18n } = useTranslation();
  const language = useStudioLanguage();
  const [view, setView] = useState<AgendaView>();
  const [failed, setFailed] = useState<string>();
  const [pending, setPending] = useState<ReadonlyMap<string, Place | undefined>>(new Map());
  const [done, setDone] = useState<readonly Done[]>([]);
  const line = useRef<Promise<unknown>>(Promise.resolve());
  /** Goes up with every change: what was read before it is old. */
  const changes = useRef(0);
  const root = `${config.routes.api}/agendas/of/${summit ?? ''}`;

  const call = useCallback(
    async (path: string, init: RequestInit = {}): Promise<Outcome> => {
      const isReading = init.method === undefined;
      if (!isReading) changes.current += 1;
      const started = changes.current;
      try {
        const response = await fetch(`${root}${path}`, {
          ...init,
          credentials: 'include',
          headers: { 'Accept-Language': i18n.language, 'Content-Type': 'application/json', ...init.headers },
        });
        const answer = (await response.json()) as AgendaView & { errors?: { message: string }[] };
        if (!response.ok)
          return { ok: false, reason: answer.errors?.[0]?.message ?? String(response.status) };
        if (changes.current === started) setView(answer);
        return { ok: true };
      } catch {
        return { ok: false, reason: agendaWords.unreachable[language] };
      }
    },
    [root, i18n.language, language],
  );

  const read = useCallback(async () => {
    const outcome = await call('');
    setFailed(outcome.ok ? undefined : outcome.reason);
  }, [call]);

  useEffect(() => {
    if (summit === undefined) return undefined;
    void read();
    const look = () => {
      if (document.visibilityState === 'visible') void read();
    };
    const timer = setInterval(look, POLL_MS);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [summit, read]);

  /** After everything that was asked for before. */
  const inLine = <T>(work: () => Promise<T>): Promise<T> => {
    const next = line.current.then(work, work);
    line.current = next;
    return next;
  };

  const put = async (
    session: string,
    place: Place | undefined,
    seen: Place | undefined,
  ): Promise<Outcome> => {
    setPending((before) => new Map(before).set(session, place));
    const outcome = await inLine(() =>
      call(`/${session}`, {
        method: 'PUT',
        body: JSON.stringify(place ?? null),
        headers: { 'If-Match': tagOf(seen) },
      }),
    );
    setPending((before) => {
      const after = new Map(before);
      if (after.get(session) === place) after.delete(session);
      return after;
    });
    // Somebody else may have been faster: what they did is shown.
    if (!outcome.ok) await read();
    return outcome;
  };

  const change: AgendaCalls['change'] = async (session, place, seen) => {
    if (tagOf(place) === tagOf(seen)) return { ok: true };
    const outcome = await put(session, place, seen);
    if (outcome.ok) {
      setDone((before) => [...before, { session, before: seen, after: place }].slice(-UNDO_LIMIT));
    }
    return outcome;
  };

  const last = done.at(-1);
  const undo = async (): Promise<Outcome> => {
    if (!last) return { ok: true };
    setDone((before) => before.slice(0, -1));
    return put(last.session, last.before, last.after);
  };

  return {
    view: view && withPending(view, pending),
    failed,
    change,
    undoable: last?.session,
    undo,
    release: (revision) =>
      inLine(() => call('/release', { method: 'POST', body: JSON.stringify({ revision }) })),
  };
}

const withPending = (view: AgendaView, pending: ReadonlyMap<string, Place | undefined>): AgendaView =>
  pending.size === 0
    ? view
    : {
        ...view,
        sessions: view.sessions.map((session) =>
          pending.has(session.id) ? { ...session, place: pending.get(session.id) } : session,
        ),
      };

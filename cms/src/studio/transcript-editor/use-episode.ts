'use client';
import { useConfig, useFormFields, useTranslation } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import type { Participant, Recording } from '../../payload-types.ts';

/** What is needed of a recording to hear it. */
export interface Sound {
  sources: { url: string; type: string }[];
  peaks: number[];
  duration: number;
}

const types: Record<string, string> = { mp3: 'audio/mpeg', opus: 'audio/ogg', mp4: 'video/mp4' };

/** The recording that is chosen in the form: `null` when it does not open. */
export function useSound(): Sound | null | undefined {
  const chosen = useFormFields(([fields]) => fields['recording']?.value);
  const id = typeof chosen === 'string' || typeof chosen === 'number' ? String(chosen) : undefined;
  const recording = useDocuments<Recording>('recordings', id === undefined ? [] : [id]);
  const { config } = useConfig();
  if (id === undefined) return undefined;
  if (!recording) return undefined;
  const [found] = recording;
  if (!found) return null;
  const sources = (Array.isArray(found.sources) ? found.sources : []) as { format: string; file: string }[];
  return {
    sources: sources.map(({ format, file }) => ({
      url: `${config.routes.api}/recordings/${id}/files/${file}`,
      type: types[format] ?? '',
    })),
    peaks: Array.isArray(found.peaks) ? (found.peaks as number[]) : [],
    duration: found.duration,
  };
}

/** Aliases of the people that are named with the episode, as the form has them now. */
export function useAliases(): string[] {
  const joined = useFormFields(([fields]) =>
    Object.entries(fields)
      .filter(([path, field]) => /^people\.\d+\.participant$/.test(path) && Boolean(field?.value))
      .map(([, { value }]) => String(value))
      .join(' '),
  );
  const people = useDocuments<Participant>('participants', joined === '' ? [] : joined.split(' '));
  return (people ?? []).map(({ alias }) => alias);
}

/** Documents by their identities, asked for anew when these change; `undefined` until they are there. */
function useDocuments<T extends { id: string }>(collection: string, ids: readonly string[]): T[] | undefined {
  const { config } = useConfig();
  const { i18n } = useTranslation();
  const [answer, setAnswer] = useState<{ key: string; docs: T[] }>();
  const key = ids.join(',');
  useEffect(() => {
    if (key === '') return undefined;
    const controller = new AbortController();
    const query = new URLSearchParams({ 'where[id][in]': key, depth: '0', limit: '50' });
    fetch(`${config.routes.api}/${collection}?${query}`, {
      credentials: 'include',
      headers: { 'Accept-Language': i18n.language },
      signal: controller.signal,
    })
      .then((response) => (response.ok ? (response.json() as Promise<{ docs: T[] }>) : { docs: [] }))
      .then(({ docs }) => setAnswer({ key, docs }))
      // It is asked for again when the form is opened again.
      .catch(() => undefined);
    return () => controller.abort();
  }, [collection, key, config.routes.api, i18n.language]);
  if (answer?.key !== key) return undefined;
  return key.split(',').flatMap((id) => answer.docs.find((doc) => doc.id === id) ?? []);
}

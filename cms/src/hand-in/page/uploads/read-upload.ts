import type { Language } from '@bashke/content';
import type { ContributionView, FileView, WithdrawalView } from '../../view.ts';
import { ask } from '../ask.ts';

/** A file as the studio has it now; `undefined` when it has none or cannot be asked. */
export async function readFile(
  language: Language,
  token: string,
  upload: string | undefined,
): Promise<FileView | undefined> {
  const view = await ask<ContributionView | WithdrawalView>(language, 'contribution', { token }).catch(
    () => undefined,
  );
  if (!view || view.state === 'withdrawn') return undefined;
  return view.files.find((file) => file.upload === upload);
}

/** Bytes that have arrived of an upload. */
export async function readOffset(token: string, upload: string): Promise<number | undefined> {
  const response = await fetch(`/api/hand-in/uploads/${upload}`, {
    method: 'HEAD',
    credentials: 'omit',
    headers: { Authorization: `Bearer ${token}`, 'Tus-Resumable': '1.0.0' },
  }).catch(() => undefined);
  const offset = response?.ok ? response.headers.get('Upload-Offset') : null;
  return offset === null || offset === undefined ? undefined : Number(offset);
}

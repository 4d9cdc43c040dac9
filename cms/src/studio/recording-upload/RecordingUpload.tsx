'use client';
import { Button, Link, useAuth, useConfig, useTranslation } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import type { UploadState } from '../../collections/recordings/uploads.ts';
import { useStudioLanguage } from '../language.ts';
import { fill } from '../publishing-panel/words.ts';
import styles from './upload.module.css';
import { uploadWords } from './words.ts';

type Progress =
  | { state: 'uploading' | 'working'; percent: number }
  | { state: 'queued' }
  | { state: 'ready'; recording: string }
  | { state: 'refused'; sentence: string };

/** Bytes of one piece: what a broken connection loses at most. */
const CHUNK = 4_000_000;
/** Milliseconds between tries and between questions. */
const PAUSES = [500, 1000, 2000, 4000, 8000, 15_000, 15_000, 15_000];
const ASK_MS = 700;

function progressOf(answer: UploadState): Progress {
  if (answer.state === 'working') return { state: 'working', percent: answer.progress };
  if (answer.state === 'ready' || answer.state === 'refused') return answer;
  return { state: 'queued' };
}

/** Brings a recording of staff in: sends it in pieces, and shows how far the intake is. */
export function RecordingUpload() {
  const language = useStudioLanguage();
  const { i18n } = useTranslation();
  const { config } = useConfig();
  const { user } = useAuth();
  const router = useRouter();
  const input = useRef<HTMLInputElement>(null);
  const [name, setName] = useState('');
  const [progress, setProgress] = useState<Progress>();
  const [asked, setAsked] = useState<string>();
  const root = `${config.routes.api}/recordings/uploads`;

  const send = async (file: File | undefined) => {
    if (!file) return;
    setName(file.name);
    setProgress({ state: 'uploading', percent: 0 });
    const { Upload } = await import('tus-js-client');
    const upload = new Upload(file, {
      endpoint: root,
      chunkSize: CHUNK,
      retryDelays: PAUSES,
      metadata: { filename: file.name },
      headers: { 'Accept-Language': i18n.language },
      removeFingerprintOnSuccess: true,
      onProgress: (sent, total) =>
        setProgress({ state: 'uploading', percent: Math.floor((sent / Math.max(1, total)) * 100) }),
      onSuccess: () => {
        setProgress({ state: 'queued' });
        setAsked(upload.url?.split('/').at(-1));
      },
      onError: (error) => {
        const answer = 'originalResponse' in error ? error.originalResponse?.getBody() : undefined;
        setProgress({ state: 'refused', sentence: answer || uploadWords.failed[language] });
      },
    });
    const [before] = await upload.findPreviousUploads();
    if (before) upload.resumeFromPreviousUpload(before);
    upload.start();
  };

  useEffect(() => {
    if (asked === undefined) return undefined;
    const timer = setInterval(() => {
      void fetch(`${root}/${asked}`, {
        credentials: 'include',
        headers: { 'Accept-Language': i18n.language },
      })
        .then(async (response) => {
          const answer = (await response.json()) as UploadState & { errors?: { message: string }[] };
          const [error] = answer.errors ?? [];
          const now = error ? ({ state: 'refused', sentence: error.message } as const) : progressOf(answer);
          setProgress(now);
          if (now.state !== 'ready' && now.state !== 'refused') return;
          setAsked(undefined);
          if (now.state === 'ready') router.refresh();
        })
        // A question that got no answer is asked again.
        .catch(() => undefined);
    }, ASK_MS);
    return () => clearInterval(timer);
  }, [asked, root, i18n.language, router]);

  if (!['admin', 'editor'].includes(String(user?.['role']))) return null;
  const isBusy = progress !== undefined && progress.state !== 'ready' && progress.state !== 'refused';
  const percent = progress && 'percent' in progress ? progress.percent : undefined;
  return (
    <section className={styles['upload']} aria-label={uploadWords.choose[language]}>
      <input
        ref={input}
        type="file"
        accept="audio/*,video/*"
        hidden
        aria-label={uploadWords.choose[language]}
        onChange={(event) => {
          const { currentTarget } = event;
          void send(currentTarget.files?.[0]).then(() => {
            currentTarget.value = '';
          });
        }}
      />
      <Button buttonStyle="secondary" margin={false} disabled={isBusy} onClick={() => input.current?.click()}>
        {uploadWords.choose[language]}
      </Button>
      <p className={styles['help']}>{uploadWords.help[language]}</p>
      <div role="status" className={styles['state']}>
        {progress && progress.state !== 'refused' && (
          <p>{fill(uploadWords[progress.state][language], { name, percent: percent ?? 0 })}</p>
        )}
        {isBusy && <progress max={100} value={percent} aria-label={name} />}
        {progress?.state === 'ready' && (
          <p>
            <Link href={`${config.routes.admin}/collections/recordings/${progress.recording}`}>
              {uploadWords.open[language]}
            </Link>
          </p>
        )}
      </div>
      {progress?.state === 'refused' && (
        <p role="alert" className={styles['refused']}>
          {progress.sentence}
        </p>
      )}
    </section>
  );
}

'use client';
import { useId } from 'react';
import type { FileView } from '../../../view.ts';
import { formatBytes } from '../../format.ts';
import type { Sending } from '../../uploads/upload-line.ts';
import type { Uploads } from '../../uploads/use-uploads.ts';
import { useWords } from '../../Words.tsx';
import type { Say } from '../../words.ts';
import { kindOf } from '../kind.ts';
import { RemovedList } from '../RemovedList.tsx';
import type { DescriptionState } from '../use-description.ts';

interface FileRowProps {
  /** As the studio has it. */
  file?: FileView;
  /** On its way from this page. */
  sending?: Sending | undefined;
  uploads: Uploads;
  describing: DescriptionState;
}

/** One file: how much of it has arrived, what the check found, what a picture shows. */
export function FileRow({ file, sending, uploads, describing }: FileRowProps) {
  const { language, say } = useWords();
  const id = useId();
  const name = file?.name ?? sending?.name ?? '';
  const bytes = file?.bytes ?? sending?.bytes ?? 0;
  const arrived = sending
    ? Math.floor((sending.sent / Math.max(1, bytes)) * 100)
    : (uploads.arrived[file?.upload ?? ''] ?? 0);
  const isOnItsWay = sending !== undefined || file?.state === 'uploading';
  const isChecking = !isOnItsWay && (file?.state === 'queued' || file?.state === 'working');
  const isStopped = !sending && file?.state === 'uploading';
  const { alts } = describing.description;

  return (
    <li className="file" data-state={sending?.state ?? file?.state}>
      <p className="file-name">
        <strong>{name}</strong> <span className="hint">{formatBytes(language, bytes)}</span>
      </p>
      {isOnItsWay && <progress max={100} value={arrived} aria-label={say('files.progressLabel', { name })} />}
      {isChecking && (
        <progress max={100} value={file.progress} aria-label={say('files.checkLabel', { name })} />
      )}
      <p className="file-told">{tell(say, { file, sending, arrived, bytes, language })}</p>
      {file?.state === 'ready' && !sending && (
        <RemovedList heading={say('files.removed')} removed={file.removed} notes={file.notes} />
      )}
      {file?.state === 'ready' && kindOf([file]) === 'picture' && (
        <div className="field">
          <label htmlFor={id}>{say('files.alt')}</label>
          <p id={`${id}-hint`} className="hint">
            {say('files.altHint')}
          </p>
          <textarea
            id={id}
            rows={2}
            maxLength={250}
            aria-describedby={`${id}-hint`}
            value={alts[file.upload] ?? ''}
            onChange={(event) =>
              describing.write({
                alts: { ...describing.description.alts, [file.upload]: event.target.value },
              })
            }
            onBlur={() => void describing.flush()}
          />
        </div>
      )}
      <div className="actions">
        {isStopped && (
          <label className="button file-button">
            <input
              type="file"
              className="hidden"
              aria-label={say('files.againNamed', { name })}
              onChange={(event) => {
                const [chosen] = event.target.files ?? [];
                if (chosen) uploads.goOn(chosen, file);
                event.target.value = '';
              }}
            />
            {say('files.again')}
          </label>
        )}
        {sending?.state === 'failed' && (
          <button type="button" className="button" onClick={() => uploads.retry(sending.key)}>
            {say('files.retry')}
          </button>
        )}
        <button
          type="button"
          className="button plain"
          aria-label={say('files.removeNamed', { name })}
          onClick={() => void uploads.remove({ sending, file })}
        >
          {say('files.remove')}
        </button>
      </div>
    </li>
  );
}

interface Told {
  file: FileView | undefined;
  sending: Sending | undefined;
  arrived: number;
  bytes: number;
  language: 'sq' | 'en';
}

function tell(say: Say, { file, sending, arrived, bytes, language }: Told): string {
  switch (sending?.state) {
    case 'failed':
      return sending.sentence ?? say('files.failed');
    case 'offline':
      return say('files.offline');
    case 'retrying':
      return say('files.retrying');
    case 'waiting':
    case 'preparing':
      return say('files.preparing');
    case 'sending': {
      const done = formatBytes(language, sending.sent);
      return `${say('files.percent', { percent: arrived })} · ${say('files.sending', { done, all: formatBytes(language, bytes) })}`;
    }
    case undefined:
      break;
  }
  switch (file?.state) {
    case 'uploading':
      return say('files.paused', { percent: arrived });
    case 'queued':
      return say('files.queued');
    case 'working':
      return say('files.working', { percent: file.progress });
    case 'refused':
      return file.refusal ?? say('files.refused');
    default:
      return say('files.ready');
  }
}

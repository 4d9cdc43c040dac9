'use client';
import { type ChangeEvent, useState } from 'react';
import type { ContributionView } from '../../../view.ts';
import { Ways } from '../../elements/Ways.tsx';
import { formatList } from '../../format.ts';
import { acceptOf } from '../../uploads/check-file.ts';
import { Recorder } from '../../uploads/Recorder.tsx';
import type { Uploads } from '../../uploads/use-uploads.ts';
import { useWords } from '../../Words.tsx';
import type { DescriptionState } from '../use-description.ts';
import { FileRow } from './FileRow.tsx';

interface FilesStepProps {
  view: ContributionView;
  uploads: Uploads;
  describing: DescriptionState;
  next: () => void;
  back: () => void;
}

/** Adds recordings, pictures and films, and shows how they are doing. */
export function FilesStep({ view, uploads, describing, next, back }: FilesStepProps) {
  const { language, say } = useWords();
  const [isRecording, setRecording] = useState(false);
  const { kinds } = view.invitation;
  const { sendings } = uploads;
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    uploads.add([...(event.target.files ?? [])]);
    // The same file can be chosen again.
    event.target.value = '';
  };
  const unknown = sendings.filter(({ upload }) => !view.files.some((file) => file.upload === upload));
  const count = view.files.length + unknown.length;
  const isSending = sendings.some(({ state }) => state !== 'failed');

  return (
    <>
      <h1 tabIndex={-1}>{say('files.title')}</h1>
      <p className="lead">
        {say('files.lead', {
          kinds: formatList(
            language,
            kinds.map((kind) => say(`kind.${kind}`)),
            'or',
          ),
          limit: uploads.limit / 1e6,
        })}
      </p>
      <div className="actions">
        <label className="button main file-button">
          <input type="file" className="hidden" multiple accept={acceptOf(kinds)} onChange={choose} />
          {say(count === 0 ? 'files.choose' : 'files.chooseMore')}
        </label>
        {kinds.includes('audio') && (
          <button
            type="button"
            className="button"
            aria-expanded={isRecording}
            onClick={() => setRecording(!isRecording)}
          >
            {say('files.take.audio')}
          </button>
        )}
        {kinds.includes('picture') && (
          <label className="button file-button on-phones">
            <input type="file" className="hidden" accept="image/*" capture="environment" onChange={choose} />
            {say('files.take.picture')}
          </label>
        )}
        {kinds.includes('video') && (
          <label className="button file-button on-phones">
            <input type="file" className="hidden" accept="video/*" capture="environment" onChange={choose} />
            {say('files.take.video')}
          </label>
        )}
      </div>
      {isRecording && (
        <Recorder
          number={count + 1}
          onKeep={(file) => {
            uploads.add([file]);
            setRecording(false);
          }}
        />
      )}
      <div role="alert">
        {uploads.refusals.length > 0 && (
          <ul className="notice bad plain-list">
            {uploads.refusals.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        )}
      </div>
      <p role="status" className="hidden">
        {uploads.told}
      </p>
      <h2>{say('files.list')}</h2>
      {count === 0 ? (
        <p className="hint">{say('files.none')}</p>
      ) : (
        <ul className="files plain-list">
          {view.files.map((file) => (
            <FileRow
              key={file.upload}
              file={file}
              sending={sendings.find(({ upload }) => upload === file.upload)}
              uploads={uploads}
              describing={describing}
            />
          ))}
          {unknown.map((sending) => (
            <FileRow key={sending.key} sending={sending} uploads={uploads} describing={describing} />
          ))}
        </ul>
      )}
      <p className="hint">{say(isSending ? 'files.goOn' : 'files.slow')}</p>
      <Ways next={next} back={back} />
    </>
  );
}

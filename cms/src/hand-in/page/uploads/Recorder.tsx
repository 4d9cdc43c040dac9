'use client';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../Words.tsx';

interface RecorderProps {
  /** Its place among the files, for its name. */
  number: number;
  onKeep: (file: File) => void;
}

interface Take {
  blob: Blob;
  url: string;
}

/** What browsers record, the best first. */
const types = ['audio/webm;codecs=opus', 'audio/mp4', 'audio/ogg;codecs=opus'];
const endings: Record<string, string> = { 'audio/webm': 'webm', 'audio/mp4': 'm4a', 'audio/ogg': 'ogg' };

const formatSeconds = (seconds: number) =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

/** Records a voice in the page, to listen to before it is used. */
export function Recorder({ number, onKeep }: RecorderProps) {
  const { say } = useWords();
  const [recorder, setRecorder] = useState<MediaRecorder>();
  const [seconds, setSeconds] = useState(0);
  const [take, setTake] = useState<Take>();
  const [isRefused, setRefused] = useState(false);
  const last = useRef<{ recorder?: MediaRecorder; url?: string }>({});

  const start = async () => {
    setRefused(false);
    setTake(undefined);
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
      const mimeType = types.find((type) => MediaRecorder.isTypeSupported(type));
      const made = new MediaRecorder(stream, { ...(mimeType && { mimeType }), audioBitsPerSecond: 96_000 });
      const pieces: Blob[] = [];
      made.addEventListener('dataavailable', ({ data }) => pieces.push(data));
      made.addEventListener('stop', () => {
        for (const track of stream.getTracks()) track.stop();
        const blob = new Blob(pieces, { type: made.mimeType.split(';')[0] ?? '' });
        const url = URL.createObjectURL(blob);
        last.current = { url };
        setTake({ blob, url });
        setRecorder(undefined);
      });
      made.start(1000);
      last.current = { recorder: made };
      setSeconds(0);
      setRecorder(made);
    } catch {
      setRefused(true);
    }
  };

  useEffect(() => {
    if (!recorder) return undefined;
    const timer = setInterval(() => setSeconds((passed) => passed + 1), 1000);
    return () => clearInterval(timer);
  }, [recorder]);
  useEffect(
    () => () => {
      if (last.current.recorder?.state === 'recording') last.current.recorder.stop();
      if (last.current.url) URL.revokeObjectURL(last.current.url);
    },
    [],
  );

  const keep = ({ blob }: Take) => {
    const ending = endings[blob.type] ?? 'webm';
    onKeep(new File([blob], `${say('recorder.file', { number })}.${ending}`, { type: blob.type }));
  };

  return (
    <section className="recorder" aria-labelledby="recorder-title">
      <h2 id="recorder-title">{say('recorder.title')}</h2>
      <p>{say('recorder.lead')}</p>
      {recorder ? (
        <>
          <p className="recording" role="timer">
            {say('recorder.running', { time: formatSeconds(seconds) })}
          </p>
          <button type="button" className="button main" onClick={() => recorder.stop()}>
            {say('recorder.stop')}
          </button>
        </>
      ) : take ? (
        <>
          <audio controls src={take.url} aria-label={say('recorder.player')} />
          <div className="actions">
            <button type="button" className="button main" onClick={() => keep(take)}>
              {say('recorder.keep')}
            </button>
            <button type="button" className="button" onClick={() => void start()}>
              {say('recorder.again')}
            </button>
          </div>
        </>
      ) : (
        <button type="button" className="button main" onClick={() => void start()}>
          {say('recorder.start')}
        </button>
      )}
      <div role="alert">{isRefused && <p className="notice bad">{say('recorder.refused')}</p>}</div>
    </section>
  );
}

'use client';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ContributionView, FileView } from '../../view.ts';
import { useWords } from '../Words.tsx';
import type { ContributionState } from '../contribution/use-contribution.ts';
import { checkFile, type FileRules } from './check-file.ts';
import { readFile, readOffset } from './read-upload.ts';
import type { Sending, UploadLine } from './upload-line.ts';

export interface Uploads {
  sendings: readonly Sending[];
  /** How much has arrived of uploads that another page began, in per cent, by upload. */
  arrived: Readonly<Record<string, number>>;
  /** Files that were not taken, as sentences. */
  refusals: readonly string[];
  /** What happened last, to be read out. */
  told: string;
  /** Bytes that one file may have. */
  limit: number;
  add: (files: readonly File[]) => void;
  /** Goes on with an upload that stopped. Answers whether it is the same file. */
  goOn: (file: File, stopped: FileView) => boolean;
  retry: (key: string) => void;
  remove: (entry: { sending?: Sending | undefined; file?: FileView | undefined }) => Promise<void>;
}

let made = 0;

/** Files on their way to the studio. They go on while the reader is at another step. */
export function useUploads(
  token: string,
  view: ContributionView,
  { change, refresh }: Pick<ContributionState, 'change' | 'refresh'>,
  rules: FileRules,
): Uploads {
  const { language, say } = useWords();
  const [sendings, setSendings] = useState<Sending[]>([]);
  const [arrived, setArrived] = useState<Record<string, number>>({});
  const [refusals, setRefusals] = useState<string[]>([]);
  const [told, setTold] = useState('');
  const line = useRef<Promise<UploadLine>>(undefined);
  const latest = useRef({ view, sendings });
  latest.current = { view, sendings };

  const open = useCallback(() => {
    line.current ??= import('./upload-line.ts').then(
      ({ UploadLine: Line }) =>
        new Line({
          language,
          token,
          onChange: setSendings,
          async onEnd({ name, bytes, upload }) {
            await refresh();
            const stored = await readFile(language, token, upload);
            const isComplete = stored !== undefined && stored.state !== 'uploading';
            if (isComplete) setTold(say('files.arrived', { name }));
            // When the answer to the very first request got lost, the studio has an upload that nobody goes on with.
            for (const file of latest.current.view.files) {
              const isLost = file.upload !== upload && file.name === name && file.bytes === bytes;
              const isSent = latest.current.sendings.some((each) => each.upload === file.upload);
              if (isComplete && isLost && file.state === 'uploading' && !isSent) {
                await change(`files/${file.upload}`, { method: 'DELETE' }).catch(() => undefined);
              }
            }
            return isComplete;
          },
        }),
    );
    return line.current;
  }, [language, token, say, refresh, change]);

  const send = useCallback(
    (file: File, upload?: string) => {
      made += 1;
      const key = `file-${made}`;
      void open().then((opened) => opened.add(key, file, file.name, upload));
    },
    [open],
  );

  const stopped = view.files.filter(
    ({ state, upload }) => state === 'uploading' && !sendings.some((sending) => sending.upload === upload),
  );
  const isStopped = (file: FileView) => stopped.some(({ upload }) => upload === file.upload);

  const add = (files: readonly File[]) => {
    const wrong: string[] = [];
    let count = view.files.length + sendings.filter(({ upload }) => upload === undefined).length;
    for (const file of files) {
      const before = view.files.find(({ name, bytes }) => name === file.name && bytes === file.size);
      if (before && isStopped(before)) {
        send(file, before.upload);
        continue;
      }
      const problem =
        before || sendings.some(({ name, bytes }) => name === file.name && bytes === file.size)
          ? say('files.already', { name: file.name })
          : count >= rules.count
            ? say('files.tooMany', { limit: rules.count })
            : checkFile(file, rules, say);
      if (problem) {
        if (!wrong.includes(problem)) wrong.push(problem);
        continue;
      }
      count += 1;
      send(file);
    }
    setRefusals(wrong);
  };

  const goOn = (file: File, before: FileView) => {
    const isSame = file.size === before.bytes;
    setRefusals(isSame ? [] : [say('files.notSame', { name: before.name })]);
    if (isSame) send(file, before.upload);
    return isSame;
  };

  const remove: Uploads['remove'] = async ({ sending, file }) => {
    if (sending) await (await open()).drop(sending.key);
    const upload = file?.upload ?? sending?.upload;
    if (upload !== undefined) await change(`files/${upload}`, { method: 'DELETE' }).catch(() => refresh());
    else await refresh();
  };

  // What another page began is asked for once.
  const asked = useRef(new Set<string>());
  const unknown = stopped.filter(({ upload }) => !asked.current.has(upload));
  useEffect(() => {
    for (const { upload, bytes } of unknown) {
      asked.current.add(upload);
      void readOffset(token, upload).then((offset) => {
        if (offset !== undefined)
          setArrived((known) => ({ ...known, [upload]: Math.floor((offset / Math.max(1, bytes)) * 100) }));
      });
    }
  });

  const isSending = sendings.some(({ state }) => state !== 'failed');
  useEffect(() => {
    if (!isSending) return undefined;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isSending]);

  return {
    sendings,
    arrived,
    refusals,
    told,
    limit: rules.bytes,
    add,
    goOn,
    retry: (key) => void open().then((opened) => opened.retry(key)),
    remove,
  };
}

'use client';
import { useEffect, useId, useState } from 'react';
import { useWords } from '../Words.tsx';
import { useHydrated } from './use-hydrated.ts';

/** A link that only its owner should have: to copy, to send, to photograph. */
export function PrivateLink({
  path,
  printable = false,
  title,
}: {
  path: string;
  printable?: boolean;
  title: string;
}) {
  const { origin, say } = useWords();
  const id = useId();
  const [told, setTold] = useState('');
  const [code, setCode] = useState<string>();
  const hydrated = useHydrated();
  const url = origin + path;
  // Most phones can; taking a button away moves less than adding one.
  const canShare = !hydrated || typeof navigator.share === 'function';

  const copy = () =>
    // Only a secure page has a clipboard.
    Promise.resolve(navigator.clipboard?.writeText(url) ?? Promise.reject(new Error('no clipboard'))).then(
      () => setTold(say('link.copied')),
      () => setTold(say('link.notCopied')),
    );
  const draw = async () => setCode(code === undefined ? await drawCode(url) : undefined);
  const print = async () => {
    setCode(await drawCode(url));
    // The code has to be on the page before it is printed.
    setTimeout(() => window.print(), 50);
  };
  useEffect(() => setCode(undefined), [url]);

  return (
    <div className="private-link">
      <p className="link-text" id={id}>
        <span className="hidden">{say('link.label')}: </span>
        {url}
      </p>
      <div className="actions">
        <button type="button" className="button" onClick={copy} aria-describedby={id}>
          {say('link.copy')}
        </button>
        {canShare && (
          <button
            type="button"
            className="button"
            // Whoever closes the sheet of the phone meant to.
            onClick={() => void navigator.share({ title, url }).catch(() => undefined)}
          >
            {say('link.share')}
          </button>
        )}
        <button
          type="button"
          className="button"
          onClick={() => void draw()}
          aria-expanded={code !== undefined}
        >
          {say(code === undefined ? 'link.qr' : 'link.qrHide')}
        </button>
        {printable && (
          <button type="button" className="button" onClick={() => void print()}>
            {say('link.print')}
          </button>
        )}
      </div>
      <p role="status" className="told">
        {told}
      </p>
      {code !== undefined && (
        <figure className="code-figure">
          <img src={code} alt={say('link.qrAlt')} width="220" height="220" />
          <figcaption>{say('link.qrHint')}</figcaption>
        </figure>
      )}
    </div>
  );
}

async function drawCode(url: string): Promise<string> {
  const { toString } = await import('qrcode');
  const svg = await toString(url, { type: 'svg', margin: 2, errorCorrectionLevel: 'M' });
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

'use client';
import { Button, useConfig, useDocumentInfo, useFormFields } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { codePath, sheetPath, writeCode } from '../../hand-in/page/addresses.ts';
import { useStudioLanguage } from '../language.ts';
import styles from '../publishing-panel/panel.module.css';
import { fill } from '../publishing-panel/words.ts';
import { invitationWords as words } from './words.ts';

/** The way in for young people: link, code, QR code, and a sheet to print. */
export function InvitationPanel() {
  const language = useStudioLanguage();
  const { config } = useConfig();
  const { id } = useDocumentInfo();
  const code = useFormFields(([fields]) => fields['code']?.value);
  const used = useFormFields(([fields]) => fields['used']?.value);
  const uses = useFormFields(([fields]) => fields['uses']?.value);
  const [told, setTold] = useState('');
  const [drawn, setDrawn] = useState<string>();
  const url =
    typeof code === 'string' && code !== '' ? `${config.serverURL}${codePath('sq', code)}` : undefined;

  useEffect(() => {
    if (url === undefined) return undefined;
    let isWanted = true;
    void import('qrcode')
      .then(({ toString }) => toString(url, { type: 'svg', margin: 2, errorCorrectionLevel: 'Q' }))
      .then((svg) => {
        if (isWanted) setDrawn(`data:image/svg+xml,${encodeURIComponent(svg)}`);
      });
    return () => {
      isWanted = false;
    };
  }, [url]);

  const heading = (
    <h3 id="invitation-panel-heading" className={styles['heading']}>
      {words.heading[language]}
    </h3>
  );
  if (id === undefined || url === undefined || typeof code !== 'string') {
    return (
      <section className={styles['panel']} aria-labelledby="invitation-panel-heading">
        {heading}
        <p>{words.unsaved[language]}</p>
      </section>
    );
  }
  const copy = () =>
    // Only a secure page has a clipboard.
    Promise.resolve(navigator.clipboard?.writeText(url) ?? Promise.reject(new Error('no clipboard'))).then(
      () => setTold(words.copied[language]),
      () => setTold(words.notCopied[language]),
    );
  return (
    <section className={styles['panel']} aria-labelledby="invitation-panel-heading">
      {heading}
      <p>
        <a href={url} target="_blank" rel="noreferrer">
          {url}
        </a>
      </p>
      <p>{fill(words.code[language], { code: writeCode(code) })}</p>
      {drawn && <img src={drawn} alt={words.alt[language]} width="200" height="200" />}
      <div className={styles['actions']}>
        <Button size="small" margin={false} onClick={() => void copy()}>
          {words.copy[language]}
        </Button>
      </div>
      <p role="status">{told}</p>
      <ul className={styles['problems']}>
        <li>
          <a href={sheetPath('sq', code)} target="_blank" rel="noreferrer">
            {words.printSq[language]}
          </a>
        </li>
        <li>
          <a href={sheetPath('en', code)} target="_blank" rel="noreferrer">
            {words.printEn[language]}
          </a>
        </li>
        {drawn && (
          <li>
            <a href={drawn} download={`${code}.svg`}>
              {words.download[language]}
            </a>
          </li>
        )}
        <li>
          <a href={codePath(language, code)} target="_blank" rel="noreferrer">
            {words.open[language]}
          </a>
        </li>
      </ul>
      <p>{fill(words.used[language], { used: String(used ?? 0), uses: String(uses ?? 0) })}</p>
    </section>
  );
}

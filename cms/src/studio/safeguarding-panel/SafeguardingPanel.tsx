'use client';
import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import type { CheckedText } from '../../moderation/check-document.ts';
import { useStudioLanguage } from '../language.ts';
import { MarkedText } from '../marked-text/MarkedText.tsx';
import panel from '../publishing-panel/panel.module.css';
import { fill } from '../publishing-panel/words.ts';
import styles from './safeguarding.module.css';
import { fieldWords, languageWords, safeguardingWords } from './words.ts';

/** What in the saved texts of a document may tell who a child is. It never stops a save or a publish. */
export function SafeguardingPanel() {
  const language = useStudioLanguage();
  const { i18n } = useTranslation();
  const { config } = useConfig();
  const { id, collectionSlug, lastUpdateTime } = useDocumentInfo();
  const [texts, setTexts] = useState<CheckedText[]>();

  useEffect(() => {
    if (id === undefined) return undefined;
    const controller = new AbortController();
    fetch(`${config.routes.api}/${collectionSlug}/${id}/safeguarding`, {
      credentials: 'include',
      headers: { 'Accept-Language': i18n.language },
      signal: controller.signal,
    })
      .then((response) => (response.ok ? (response.json() as Promise<{ texts: CheckedText[] }>) : undefined))
      .then((answer) => answer && setTexts(answer.texts))
      // What cannot be read now is read after the next save.
      .catch(() => undefined);
    return () => controller.abort();
  }, [id, collectionSlug, lastUpdateTime, config.routes.api, i18n.language]);

  if (!texts) return null;
  const count = texts.reduce((sum, { findings }) => sum + findings.length, 0);
  const heading =
    count === 0
      ? safeguardingWords.none[language]
      : count === 1
        ? safeguardingWords.one[language]
        : fill(safeguardingWords.some[language], { count });
  return (
    <section className={panel['panel']} aria-labelledby="safeguarding-panel-heading">
      <h3 id="safeguarding-panel-heading" className={panel['heading']}>
        {safeguardingWords.heading[language]}
      </h3>
      <p role="status" className={count > 0 ? panel['lineNotice'] : undefined}>
        {heading}
      </p>
      {count > 0 && <p className={panel['detail']}>{safeguardingWords.help[language]}</p>}
      {texts.map((text) => (
        <div key={`${text.path} ${text.language ?? ''}`} className={styles['text']}>
          <a href={linkTo(text)}>{nameOf(text, language)}</a>
          <MarkedText
            pieces={text.pieces}
            findings={text.findings}
            {...(text.language && { lang: text.language })}
          />
        </div>
      ))}
    </section>
  );
}

/** The field in the form, in its language. Rows of the transcript are in one field. */
function linkTo({ path, language }: CheckedText): string {
  const field = path.startsWith('cues.') ? 'cues' : path.replaceAll('.', '__');
  const isLocalised = !/^(cues|people)\./.test(path);
  return `${isLocalised && language ? `?locale=${language}` : ''}#field-${field}`;
}

function nameOf({ path, language }: CheckedText, reader: 'sq' | 'en'): string {
  const [field = '', row] = path.split('.');
  const name = fieldWords[field as keyof typeof fieldWords][reader];
  const isLocalised = field !== 'cues' && field !== 'people';
  return [
    row === undefined ? name : `${name} ${String(Number(row) + 1)}`,
    ...(isLocalised && language ? [languageWords[language][reader]] : []),
  ].join(' · ');
}

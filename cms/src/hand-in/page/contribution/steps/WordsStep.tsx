'use client';
import { useId } from 'react';
import { Ways } from '../../elements/Ways.tsx';
import { useWords } from '../../Words.tsx';
import type { DescriptionState } from '../use-description.ts';
import { SavingLine } from '../SavingLine.tsx';

const tips = ['words.tip1', 'words.tip2', 'words.tip3', 'words.tip4'] as const;

/** A title and a few words. */
export function WordsStep({
  describing,
  next,
  back,
}: {
  describing: DescriptionState;
  next: () => void;
  back: () => void;
}) {
  const { say } = useWords();
  const id = useId();
  const { description, write, flush, saving } = describing;
  return (
    <>
      <h1 tabIndex={-1}>{say('words.title')}</h1>
      <div className="field">
        <label htmlFor={`${id}-title`}>{say('words.titleLabel')}</label>
        <p id={`${id}-title-hint`} className="hint">
          {say('words.titleHint')}
        </p>
        <input
          id={`${id}-title`}
          type="text"
          maxLength={120}
          autoComplete="off"
          aria-describedby={`${id}-title-hint`}
          value={description.title}
          onChange={(event) => write({ title: event.target.value })}
          onBlur={() => void flush()}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}-words`}>{say('words.wordsLabel')}</label>
        <p id={`${id}-words-hint`} className="hint">
          {say('words.wordsHint')}
        </p>
        <textarea
          id={`${id}-words`}
          rows={5}
          maxLength={1000}
          aria-describedby={`${id}-words-hint`}
          value={description.words}
          onChange={(event) => write({ words: event.target.value })}
          onBlur={() => void flush()}
        />
      </div>
      <SavingLine saving={saving} />
      <section className="tips" aria-labelledby={`${id}-tips`}>
        <h2 id={`${id}-tips`}>{say('words.tips')}</h2>
        <ul>
          {tips.map((key) => (
            <li key={key}>{say(key)}</li>
          ))}
        </ul>
      </section>
      <Ways next={next} back={back} />
    </>
  );
}

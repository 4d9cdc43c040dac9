'use client';
import { type ReactNode, useState } from 'react';
import type { ContributionView } from '../../../view.ts';
import { Refused } from '../../ask.ts';
import { Ways } from '../../elements/Ways.tsx';
import { formatList } from '../../format.ts';
import { useWords } from '../../Words.tsx';
import type { WordKey } from '../../words.ts';
import type { Place, Step } from '../steps.ts';
import { hashOf } from '../steps.ts';
import type { ContributionState } from '../use-contribution.ts';
import type { DescriptionState } from '../use-description.ts';

interface CheckStepProps {
  view: ContributionView;
  change: ContributionState['change'];
  describing: DescriptionState;
  to: (place: Place) => void;
  go: (place: Place | undefined) => void;
  back: () => void;
}

interface Problem {
  message: string;
  step: Step | undefined;
}

/** Where each thing that the studio finds missing is mended. */
const stepOfField: Readonly<Record<string, Step>> = { title: 'words', files: 'files', people: 'consent' };

/** Everything once more, then it is handed in. */
export function CheckStep({ view, change, describing, to, go, back }: CheckStepProps) {
  const { language, say } = useWords();
  const [problem, setProblem] = useState<Problem>();
  const [isWorking, setWorking] = useState(false);
  const { title, words } = describing.description;

  const submit = async () => {
    if (isWorking) return;
    setWorking(true);
    setProblem(undefined);
    try {
      await describing.flush();
      await change('submit', { method: 'POST' });
      go(undefined);
      window.scrollTo(0, 0);
    } catch (error) {
      setProblem(
        error instanceof Refused
          ? { message: error.message, step: stepOfField[error.field ?? ''] }
          : { message: `${say('away.title')}. ${say('away.text')}`, step: undefined },
      );
      setWorking(false);
    }
  };
  const part = (step: Step, what: WordKey, content: ReactNode) => (
    <div className="part">
      <dt>{say(what)}</dt>
      <dd>
        {content}
        <a
          className="change"
          href={hashOf({ step, at: 0 })}
          aria-label={say('check.changeNamed', { what: say(what) })}
          onClick={(event) => {
            event.preventDefault();
            to({ step, at: 0 });
          }}
        >
          {say('check.change')}
        </a>
      </dd>
    </div>
  );
  const none = <p className="hint">{say('check.none')}</p>;

  return (
    <>
      <h1 tabIndex={-1}>{say('check.title')}</h1>
      <dl className="parts">
        {part(
          'files',
          'check.files',
          view.files.length === 0
            ? none
            : view.files.map((file) => (
                <p key={file.upload}>
                  {file.name}
                  {file.state !== 'ready' && (
                    <span className="hint">
                      {' · '}
                      {file.state === 'refused'
                        ? say('files.refused')
                        : file.state === 'uploading'
                          ? say('files.preparing')
                          : say('files.queued')}
                    </span>
                  )}
                </p>
              )),
        )}
        {part('words', 'check.title2', title.trim() === '' ? none : <p>{title}</p>)}
        {part('words', 'check.words', words.trim() === '' ? none : <p className="quoted">{words}</p>)}
        {part(
          'people',
          'check.people',
          view.people.map(({ id, alias, uses, guardian }, index) => (
            <p key={id}>
              <strong>{alias}</strong>
              {index === 0 && <span className="tag">{say('people.you')}</span>}
              <br />
              {uses.length === 0
                ? say('check.saysNothing')
                : say('check.saysYes', {
                    uses: formatList(
                      language,
                      uses.map((use) => say(`use.${use}`)),
                    ),
                  })}
              {guardian !== 'not-needed' && (
                <>
                  <br />
                  <span className="hint">{say(`guardian.${guardian}`)}</span>
                </>
              )}
            </p>
          )),
        )}
      </dl>
      <p>{say('check.lead')}</p>
      <div role="alert">
        {problem && (
          <div className="notice bad">
            <p>
              <strong>{say('check.mend')}</strong>
            </p>
            <p>{problem.message}</p>
            {problem.step && (
              <button type="button" className="button" onClick={() => to({ step: problem.step!, at: 0 })}>
                {say('check.goThere')}
              </button>
            )}
          </div>
        )}
      </div>
      <Ways
        next={() => void submit()}
        nextLabel={isWorking ? 'check.submitting' : 'check.submit'}
        isWorking={isWorking}
        back={back}
      />
    </>
  );
}

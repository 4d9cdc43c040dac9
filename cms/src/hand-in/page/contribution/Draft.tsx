'use client';
import { useEffect, useRef, useState } from 'react';
import type { ContributionView } from '../../view.ts';
import { contributionPath } from '../addresses.ts';
import { PrivateLink } from '../elements/PrivateLink.tsx';
import { useUploads } from '../uploads/use-uploads.ts';
import { useWords } from '../Words.tsx';
import type { Limits } from './Contribution.tsx';
import { Progress } from './Progress.tsx';
import { CheckStep } from './steps/CheckStep.tsx';
import { ConsentStep } from './steps/ConsentStep.tsx';
import { FilesStep } from './steps/FilesStep.tsx';
import { LinkStep } from './steps/LinkStep.tsx';
import { PeopleStep } from './steps/PeopleStep.tsx';
import { WordsStep } from './steps/WordsStep.tsx';
import { firstPlace, type Place, steps } from './steps.ts';
import { TakeBack } from './TakeBack.tsx';
import type { ContributionState } from './use-contribution.ts';
import { useDescription } from './use-description.ts';

interface DraftProps extends Omit<ContributionState, 'view'> {
  token: string;
  view: ContributionView;
  place: Place | undefined;
  go: (place: Place | undefined) => void;
  ideas: readonly string[];
  limits: Limits;
}

/** The steps of making a contribution. Whatever is done in one is kept at once, so that any other can be gone to. */
export function Draft({ token, view, change, refresh, place: said, go, ideas, limits }: DraftProps) {
  const { language, say } = useWords();
  // Where to go on is found once: it must not move while somebody is at it.
  const [begun] = useState(() => firstPlace(view));
  const place = said ?? begun;
  const describing = useDescription(view, change);
  const uploads = useUploads(
    token,
    view,
    { change, refresh },
    { kinds: view.invitation.kinds, bytes: limits.bytes, count: limits.files },
  );
  const top = useRef<HTMLDivElement>(null);
  const shown = useRef(place);
  useEffect(() => {
    const { step, at } = shown.current;
    shown.current = place;
    if (step === place.step && at === place.at) return;
    window.scrollTo(0, 0);
    top.current?.querySelector('h1')?.focus({ preventScroll: true });
  }, [place]);

  const move = (to: Place) => {
    void describing.flush();
    go(to);
  };
  const index = place.step === 'link' ? -1 : steps.indexOf(place.step);
  const next = () => move({ step: steps[index + 1] ?? 'check', at: 0 });
  const back = () => {
    if (place.at > 0) move({ step: place.step, at: place.at - 1 });
    else move({ step: index <= 0 ? 'link' : steps[index - 1]!, at: 0 });
  };
  const title = say('name');
  useEffect(() => {
    document.title =
      index === -1 ? title : `${say('stepShort', { step: index + 1, of: steps.length })} · ${title}`;
  }, [index, say, title]);

  return (
    <div ref={top}>
      {index >= 0 && <Progress step={index + 1} of={steps.length} />}
      {view.state === 'changes-asked' && view.message && (
        <aside className="notice message" aria-label={say('receipt.message')}>
          <p className="hint">{say('receipt.message')}</p>
          <p className="quoted">{view.message}</p>
        </aside>
      )}
      {place.step === 'link' && <LinkStep token={token} next={next} />}
      {place.step === 'files' && (
        <FilesStep view={view} uploads={uploads} describing={describing} next={next} back={back} />
      )}
      {place.step === 'words' && <WordsStep describing={describing} next={next} back={back} />}
      {place.step === 'people' && (
        <PeopleStep view={view} change={change} ideas={ideas} limit={limits.people} next={next} back={back} />
      )}
      {place.step === 'consent' && (
        <ConsentStep
          token={token}
          view={view}
          change={change}
          at={place.at}
          to={(at) => move({ step: 'consent', at })}
          next={next}
          back={back}
        />
      )}
      {place.step === 'check' && (
        <CheckStep view={view} change={change} describing={describing} to={move} go={go} back={back} />
      )}
      {place.step !== 'link' && (
        <details className="more">
          <summary>{say('link.short')}</summary>
          <p>{say('later')}</p>
          <PrivateLink path={contributionPath(language, token)} title={title} printable />
          <TakeBack change={change} />
        </details>
      )}
    </div>
  );
}

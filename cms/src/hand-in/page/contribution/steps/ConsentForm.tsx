'use client';
import { useId, useState } from 'react';
import type { ConsentUse } from '../../../../collections/consents/config.ts';
import type { ContributionView, PersonView } from '../../../view.ts';
import { neededUses } from '../../../needed-uses.ts';
import { Refused } from '../../ask.ts';
import { FieldError } from '../../elements/Notice.tsx';
import { Ways } from '../../elements/Ways.tsx';
import { formatDay } from '../../format.ts';
import type { WordKey } from '../../words.ts';
import { useWords } from '../../Words.tsx';
import { kindOf } from '../kind.ts';
import type { ContributionState } from '../use-contribution.ts';

/** `not`: there is nothing of it to say yes or no to. */
type Said = 'yes' | 'no' | 'not';

interface ConsentFormProps {
  view: ContributionView;
  person: PersonView;
  isSelf: boolean;
  change: ContributionState['change'];
  next: () => void;
  back: () => void;
}

/** One person says yes or no to each use. */
export function ConsentForm({ view, person, isSelf, change, next, back }: ConsentFormProps) {
  const { language, say } = useWords();
  const id = useId();
  const { alias } = person;
  const kind = kindOf(view.files) ?? view.invitation.kinds[0] ?? 'audio';
  const questions: ConsentUse[] = [
    ...(kind === 'picture' ? (['face'] as const) : neededUses[kind]),
    'alias',
    ...(person.school ? (['school'] as const) : []),
  ];
  const [said, setSaid] = useState<Partial<Record<ConsentUse, Said>>>(() => {
    // Only a yes is kept. Who has said yes to something has answered the rest with no.
    const rest = person.uses.length === 0 ? undefined : kind === 'picture' ? 'not' : 'no';
    return Object.fromEntries(
      questions.flatMap((use) => {
        const answer = person.uses.includes(use) ? 'yes' : use === 'face' ? rest : rest && 'no';
        return answer ? [[use, answer]] : [];
      }),
    );
  });
  const [missing, setMissing] = useState<readonly ConsentUse[]>([]);
  const [error, setError] = useState<string>();
  const [isWorking, setWorking] = useState(false);

  const save = async () => {
    if (isWorking) return;
    const open = questions.filter((use) => said[use] === undefined);
    setMissing(open);
    if (open[0]) {
      document.querySelector<HTMLElement>(`#${CSS.escape(`${id}-${open[0]}`)} input`)?.focus();
      return;
    }
    setWorking(true);
    setError(undefined);
    try {
      const uses = questions.filter((use) => said[use] === 'yes');
      await change(`people/${person.id}/consents`, { method: 'PUT', body: { uses } });
      next();
    } catch (problem) {
      setError(problem instanceof Refused ? problem.message : `${say('away.title')}. ${say('away.text')}`);
      setWorking(false);
    }
  };

  return (
    <>
      <h1 tabIndex={-1}>{say(isSelf ? 'consent.you' : 'consent.pass', { alias })}</h1>
      <p className="lead">{say(isSelf ? 'consent.lead' : 'consent.passLead', { alias })}</p>
      <p className="hint">
        {say(isSelf ? 'consent.where' : 'consent.whereOther', {
          campaign: view.invitation.campaign,
          day: formatDay(language, view.invitation.consentUntil),
          alias: view.people[0]?.alias ?? '',
        })}
      </p>
      {questions.map((use) => {
        const isPictured = use === 'face' && kind === 'picture';
        const label: WordKey = isPictured ? 'consent.facePicture' : `consent.${use}`;
        const hint: WordKey = isPictured ? 'consent.facePictureHint' : `consent.${use}Hint`;
        const choices: [Said, WordKey][] = isPictured
          ? [
              ['not', 'consent.faceNot'],
              ['yes', 'consent.faceYes'],
              ['no', 'consent.faceNo'],
            ]
          : [
              ['yes', 'consent.yes'],
              ['no', 'consent.no'],
            ];
        const isMissing = missing.includes(use) && said[use] === undefined;
        const away = said[use] === 'no' ? awayOf(use, kind, isSelf) : undefined;
        const describedBy = isMissing ? `${id}-${use}-error ${id}-${use}-hint` : `${id}-${use}-hint`;
        return (
          <fieldset key={use} id={`${id}-${use}`} className="field" aria-describedby={describedBy}>
            <legend>{say(label, { alias, school: person.school ?? '' })}</legend>
            <p id={`${id}-${use}-hint`} className="hint">
              {say(hint)}
            </p>
            {isMissing && <FieldError id={`${id}-${use}-error`}>{say('consent.choose')}</FieldError>}
            <div className={isPictured ? 'choices' : 'choices two'}>
              {choices.map(([answer, word]) => (
                <label key={answer} className="choice">
                  <input
                    type="radio"
                    name={`${id}-${use}`}
                    value={answer}
                    checked={said[use] === answer}
                    onChange={() => setSaid({ ...said, [use]: answer })}
                    aria-invalid={isMissing ? true : undefined}
                  />
                  <span>{say(word)}</span>
                </label>
              ))}
            </div>
            <div role="status">{away && <p className="notice">{say(away, { alias })}</p>}</div>
          </fieldset>
        );
      })}
      <div role="alert">{error && <p className="notice bad">{error}</p>}</div>
      <Ways next={() => void save()} nextLabel="consent.done" back={back} isWorking={isWorking} />
    </>
  );
}

/** What a no means, where it means that this cannot be handed in. */
function awayOf(use: ConsentUse, kind: 'audio' | 'picture' | 'video', isSelf: boolean): WordKey | undefined {
  if (use !== 'face' && use !== 'voice') return undefined;
  if (use === 'face' && kind === 'picture') return 'consent.faceAway';
  // Who began it cannot leave the list; what they are not heard or seen in is another contribution.
  if (isSelf) return 'consent.selfAway';
  return use === 'voice' ? 'consent.voiceAway' : 'consent.faceVideoAway';
}

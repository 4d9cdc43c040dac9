'use client';
import { formNames } from '@bashke/content';
import { Button, ConfirmationModal, useAuth, useConfig, useModal, useTranslation } from '@payloadcms/ui';
import { type FormEvent, useId, useState } from 'react';
import type { Person } from '../../forms/person.ts';
import { personWords as words } from '../../forms/person-words.ts';
import { useStudioLanguage } from '../language.ts';
import { fill } from '../publishing-panel/words.ts';
import styles from './person.module.css';

const MODAL = 'erase-person';
const kinds = [...formNames, 'mails'] as const;
type Counts = Partial<Record<(typeof kinds)[number], number>>;

interface Answer extends Partial<Person> {
  erased?: Counts;
  errors?: { message: string }[];
}

const countsOf = ({ forms, mails }: Person): Counts => ({
  ...Object.fromEntries(Object.entries(forms).map(([form, found]) => [form, found.length])),
  mails: mails.length,
});

/** Whether something of it goes on being shown when it is erased: the public entry of a member. */
const staysPublic = ({ forms }: Person): boolean =>
  (forms.application ?? []).some((record) => 'staysPublic' in record && record.staysPublic === true);

/** On the dashboard of administrators: what is kept of one address, to be given out or erased. */
export function PersonPanel() {
  const language = useStudioLanguage();
  const { i18n } = useTranslation();
  const { config } = useConfig();
  const { user } = useAuth();
  const { openModal } = useModal();
  const heading = useId();
  const [email, setEmail] = useState('');
  const [person, setPerson] = useState<Person>();
  const [told, setTold] = useState('');
  if (user?.['role'] !== 'admin') return null;

  const ask = async (
    method: 'POST' | 'DELETE',
    address: string,
    doing: string,
  ): Promise<Answer | undefined> => {
    setTold(doing);
    try {
      const response = await fetch(`${config.routes.api}/forms/person`, {
        method,
        credentials: 'include',
        headers: { 'Accept-Language': i18n.language, 'Content-Type': 'application/json' },
        body: JSON.stringify({ email: address }),
      });
      const answer = (await response.json()) as Answer;
      if (response.ok) return answer;
      const reason = answer.errors?.[0]?.message ?? String(response.status);
      setTold(fill(words.refused[language], { reason }));
    } catch {
      setTold(words.unreachable[language]);
    }
    return undefined;
  };

  const search = async (event: FormEvent) => {
    event.preventDefault();
    setPerson(undefined);
    const answer = await ask('POST', email.trim(), words.searching[language]);
    if (!answer?.forms || !answer.mails || answer.email === undefined) return;
    const found: Person = { email: answer.email, forms: answer.forms, mails: answer.mails };
    const isKnown = Object.values(countsOf(found)).some((count) => count > 0);
    setTold(fill(words[isKnown ? 'found' : 'none'][language], { email: found.email }));
    if (isKnown) setPerson(found);
  };

  const erase = async () => {
    if (!person) return;
    const answer = await ask('DELETE', person.email, words.erasing[language]);
    if (!answer?.erased) return;
    setPerson(undefined);
    setTold(fill(words.erased[language], { counts: said(answer.erased).join(', ') }));
  };

  const said = (counts: Counts): string[] =>
    kinds.filter((kind) => counts[kind]).map((kind) => `${counts[kind]} ${words[kind][language]}`);

  return (
    <section className={styles['panel']} aria-labelledby={heading}>
      <h2 id={heading}>{words.heading[language]}</h2>
      <p>{words.about[language]}</p>
      <form onSubmit={(event) => void search(event)} className={styles['search']}>
        <label>
          {words.label[language]}
          <input
            type="email"
            required
            maxLength={254}
            autoComplete="off"
            value={email}
            onChange={(event) => setEmail(event.target.value)}
          />
        </label>
        <Button type="submit" size="medium" margin={false}>
          {words.search[language]}
        </Button>
      </form>
      <div role="status">
        {told && <p>{told}</p>}
        {person && (
          <ul>
            {said(countsOf(person)).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
        {person && staysPublic(person) && <p>{words.public[language]}</p>}
      </div>
      {person && (
        <div className={styles['buttons']}>
          <Button buttonStyle="secondary" size="medium" margin={false} onClick={() => download(person)}>
            {words.download[language]}
          </Button>
          <Button buttonStyle="error" size="medium" margin={false} onClick={() => openModal(MODAL)}>
            {words.erase[language]}
          </Button>
        </div>
      )}
      <ConfirmationModal
        modalSlug={MODAL}
        heading={fill(words.confirmHeading[language], { email: person?.email ?? '' })}
        body={words.confirmText[language]}
        confirmLabel={words.confirm[language]}
        cancelLabel={words.cancel[language]}
        onConfirm={erase}
      />
    </section>
  );
}

/** Saves what was found as a file on the administrator's own machine. */
function download(person: Person): void {
  const file = new Blob([`${JSON.stringify(person, null, 2)}\n`], { type: 'application/json' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `${person.email.replaceAll(/[^\w.-]+/g, '-')}.json`;
  link.click();
  URL.revokeObjectURL(link.href);
}

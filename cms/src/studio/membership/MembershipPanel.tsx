'use client';
import { useFormFields } from '@payloadcms/ui';
import { dropsOn, stateOf } from '../../membership/round.ts';
import { dayOf } from '../../publishing/stored.ts';
import { useStudioLanguage } from '../language.ts';
import styles from '../publishing-panel/panel.module.css';
import { dayIn } from '../publishing-panel/time.ts';
import { fill } from '../publishing-panel/words.ts';
import { membershipWords as words } from './words.ts';

/** Beside a member: how far this year's confirmation has come. */
export function MembershipPanel() {
  const language = useStudioLanguage();
  const confirmed = useText('confirmed');
  const state = useText('confirmation.state');
  const at = useText('confirmation.at');
  const member = { confirmed: confirmed ?? null, confirmation: { state: state ?? null, at: at ?? null } };
  const day = (value: string | undefined) => (value === undefined ? '' : dayIn(value, language));
  const since = stateOf(member) === undefined ? dayOf(confirmed) : dayOf(at);
  const sentence = stateOf(member) ?? (confirmed === undefined ? 'never' : 'fine');
  return (
    <section className={styles['panel']} aria-labelledby="membership-panel-heading">
      <h3 id="membership-panel-heading" className={styles['heading']}>
        {words.heading[language]}
      </h3>
      <p>{fill(words[sentence][language], { day: day(since), until: day(dropsOn(member)) })}</p>
    </section>
  );
}

/** What a field of the form holds, where it is a text. */
const useText = (name: string): string | undefined =>
  useFormFields(([fields]) => {
    const value = fields[name]?.value;
    return typeof value === 'string' && value !== '' ? value : undefined;
  });

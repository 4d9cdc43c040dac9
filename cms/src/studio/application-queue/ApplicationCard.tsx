import Link from 'next/link';
import type { ServerProps } from 'payload';
import { hasRole } from '../../access/roles.ts';
import { countStates, oldestWaiting } from '../../applications/queue.ts';
import { daysSince } from '../../moderation/queue.ts';
import { fill } from '../publishing-panel/words.ts';
import styles from '../review-queue/queue.module.css';
import { applicationQueueWords as words } from './words.ts';

type CardProps = Pick<ServerProps, 'payload' | 'i18n' | 'user'>;

/** On the dashboard of those who decide: how many applications wait, and since when. */
export async function ApplicationCard({ payload, i18n, user }: CardProps) {
  if (!hasRole({ user: user ?? null }, ['admin', 'editor'])) return null;
  const language = i18n.language === 'en' ? 'en' : 'sq';
  const [{ waiting }, oldest] = await Promise.all([countStates(payload), oldestWaiting(payload)]);
  const count = waiting === 0 ? 'none' : waiting === 1 ? 'one' : 'some';
  const days = oldest === undefined ? undefined : daysSince(oldest);
  return (
    <section className={styles['card']} aria-labelledby="application-queue-heading">
      <h2 id="application-queue-heading">{words.heading[language]}</h2>
      <p>
        {fill(words[count][language], { count: waiting })}
        {days !== undefined &&
          ` ${fill(words[days === 0 ? 'oldestToday' : days === 1 ? 'oldestOne' : 'oldest'][language], { days })}`}
      </p>
      {waiting > 0 && (
        <Link href={`${payload.config.routes.admin}/collections/applications`} prefetch={false}>
          {words.open[language]}
        </Link>
      )}
    </section>
  );
}

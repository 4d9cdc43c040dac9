import Link from 'next/link';
import type { ServerProps } from 'payload';
import { hasRole } from '../../access/roles.ts';
import { countStates, daysSince, oldestWaiting } from '../../moderation/queue.ts';
import { fill } from '../publishing-panel/words.ts';
import styles from './queue.module.css';
import { queueWords } from './words.ts';

type QueueCardProps = Pick<ServerProps, 'payload' | 'i18n' | 'user'>;

/** On the dashboard of reviewers: how many contributions wait, and since when. */
export async function QueueCard({ payload, i18n, user }: QueueCardProps) {
  if (!hasRole({ user: user ?? null }, ['admin', 'reviewer'])) return null;
  const language = i18n.language === 'en' ? 'en' : 'sq';
  const [{ waiting }, oldest] = await Promise.all([countStates(payload), oldestWaiting(payload)]);
  const count = waiting === 0 ? 'none' : waiting === 1 ? 'one' : 'some';
  const days = oldest === undefined ? undefined : daysSince(oldest);
  return (
    <section className={styles['card']} aria-labelledby="review-queue-heading">
      <h2 id="review-queue-heading">{queueWords.heading[language]}</h2>
      <p>
        {fill(queueWords[count][language], { count: waiting })}
        {days !== undefined &&
          ` ${fill(queueWords[days === 0 ? 'oldestToday' : days === 1 ? 'oldestOne' : 'oldest'][language], { days })}`}
      </p>
      {waiting > 0 && (
        <Link href={`${payload.config.routes.admin}/collections/contributions`} prefetch={false}>
          {queueWords.open[language]}
        </Link>
      )}
    </section>
  );
}

import Link from 'next/link';
import { type ListViewServerProps } from 'payload';
import { contributionStateNames, contributionStates } from '../../collections/contributions/config.ts';
import { countStates } from '../../moderation/queue.ts';
import styles from './queue.module.css';
import { queueWords } from './words.ts';

type QueueTabsProps = Pick<ListViewServerProps, 'payload' | 'i18n' | 'searchParams'>;

/** The states of contributions with their counts; each opens the list of its own. Without a choice what waits is shown. */
export async function QueueTabs({ payload, i18n, searchParams }: QueueTabsProps) {
  const language = i18n.language === 'en' ? 'en' : 'sq';
  const counts = await countStates(payload);
  const list = `${payload.config.routes.admin}/collections/contributions`;
  const asked = Object.entries(searchParams ?? {}).filter(([name]) => name.startsWith('where'));
  const filterOf = (state: string) => `where[or][0][and][0][state][equals]=${state}`;
  const isAll = asked.some(([name]) => name.endsWith('[state][exists]'));
  const chosen =
    asked.length === 0 ? 'waiting' : asked.find(([name]) => name.endsWith('[state][equals]'))?.[1];
  // What waits comes first; what is still being made is nobody's business yet.
  const states = ['waiting', ...contributionStates.filter((state) => state !== 'waiting')] as const;
  return (
    <nav aria-label={queueWords.tabs[language]}>
      <ul className={styles['tabs']}>
        {states.map((state) => (
          <li key={state}>
            <Link
              href={state === 'waiting' ? list : `${list}?${filterOf(state)}`}
              aria-current={chosen === state ? 'page' : undefined}
              prefetch={false}
            >
              {contributionStateNames[state][language]} <span>{counts[state]}</span>
            </Link>
          </li>
        ))}
        <li>
          <Link
            href={`${list}?where[or][0][and][0][state][exists]=true`}
            aria-current={isAll ? 'page' : undefined}
            prefetch={false}
          >
            {queueWords.all[language]}
          </Link>
        </li>
      </ul>
    </nav>
  );
}

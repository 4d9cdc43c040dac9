import Link from 'next/link';
import { type ListViewServerProps } from 'payload';
import { countStates } from '../../applications/queue.ts';
import { applicationStateNames, applicationStates } from '../../collections/applications/config.ts';
import styles from '../review-queue/queue.module.css';
import { applicationQueueWords as words } from './words.ts';

type TabsProps = Pick<ListViewServerProps, 'payload' | 'i18n' | 'searchParams'>;

/** The states of applications with their counts; each opens the list of its own. Without a choice what waits is shown. */
export async function ApplicationTabs({ payload, i18n, searchParams }: TabsProps) {
  const language = i18n.language === 'en' ? 'en' : 'sq';
  const counts = await countStates(payload);
  const list = `${payload.config.routes.admin}/collections/applications`;
  const asked = Object.entries(searchParams ?? {}).filter(([name]) => name.startsWith('where'));
  const filter = 'where[or][0][and][0][state]';
  const isAll = asked.some(([name]) => name.endsWith('[state][exists]'));
  const chosen =
    asked.length === 0 ? 'waiting' : asked.find(([name]) => name.endsWith('[state][equals]'))?.[1];
  const states = ['waiting', ...applicationStates.filter((state) => state !== 'waiting')] as const;
  return (
    <nav aria-label={words.tabs[language]}>
      <ul className={styles['tabs']}>
        {states.map((state) => (
          <li key={state}>
            <Link
              href={state === 'waiting' ? list : `${list}?${filter}[equals]=${state}`}
              aria-current={chosen === state ? 'page' : undefined}
              prefetch={false}
            >
              {applicationStateNames[state][language]} <span>{counts[state]}</span>
            </Link>
          </li>
        ))}
        <li>
          <Link
            href={`${list}?${filter}[exists]=true`}
            aria-current={isAll ? 'page' : undefined}
            prefetch={false}
          >
            {words.all[language]}
          </Link>
        </li>
      </ul>
    </nav>
  );
}

import Link from 'next/link';
import { type ListViewServerProps } from 'payload';
import { countRounds } from '../../membership/queue.ts';
import { roundStates } from '../../membership/round.ts';
import styles from '../review-queue/queue.module.css';
import { membershipWords as words, roundWords } from './words.ts';

type TabsProps = Pick<ListViewServerProps, 'payload' | 'i18n' | 'searchParams'>;

const filter = 'where[or][0][and][0][confirmation.state][equals]';

/** Who has not confirmed, by how far asking has come; each opens the list of its own. */
export async function MemberTabs({ payload, i18n, searchParams }: TabsProps) {
  const language = i18n.language === 'en' ? 'en' : 'sq';
  const counts = await countRounds(payload);
  const list = `${payload.config.routes.admin}/collections/members`;
  const asked = Object.entries(searchParams ?? {}).filter(([name]) => name.startsWith('where'));
  const chosen = asked.find(([name]) => name === filter)?.[1];
  return (
    <nav aria-label={words.tabs[language]}>
      <ul className={styles['tabs']}>
        <li>
          <Link href={list} aria-current={asked.length === 0 ? 'page' : undefined} prefetch={false}>
            {words.all[language]}
          </Link>
        </li>
        {roundStates.map((state) => (
          <li key={state}>
            <Link
              href={`${list}?${filter}=${state}`}
              aria-current={chosen === state ? 'page' : undefined}
              prefetch={false}
            >
              {roundWords[state][language]} <span>{counts[state]}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

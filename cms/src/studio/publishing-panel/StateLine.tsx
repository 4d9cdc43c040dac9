'use client';
import type { ExplainedProblem } from '../../publishing/explain.ts';
import type { PublishingStatus } from '../../publishing/status.ts';
import { useStudioLanguage } from '../language.ts';
import styles from './panel.module.css';
import { momentIn } from './time.ts';
import { fill, panelWords, stepWords } from './words.ts';

/** What the public sees, and how far the publish has come. Screen readers hear of every change. */
export function StateLine({ status }: { status: PublishingStatus }) {
  return (
    <div role="status" className={styles['state']}>
      <Live status={status} />
      <Now now={status.now} />
      {status.now.state === 'idle' && status.failed && (
        <Failed status={status} problems={status.failed.problems} />
      )}
      {status.notices.length > 0 && <Notices notices={status.notices} />}
    </div>
  );
}

function Live({ status: { live, published, campaign } }: { status: PublishingStatus }) {
  const language = useStudioLanguage();
  if (!published) {
    return <p className={styles['line']}>{fill(panelWords.draft[language], { title: campaign.title })}</p>;
  }
  if (!live) return null;
  const name = live.by && fill(panelWords.by[language], { name: live.by });
  return (
    <p className={`${styles['line']} ${styles['lineLive']}`}>
      {fill(panelWords.live[language], { time: momentIn(live.since, language) })}
      {name && ` · ${name}`}
    </p>
  );
}

function Now({ now }: { now: PublishingStatus['now'] }) {
  const language = useStudioLanguage();
  if (now.state === 'idle') return null;
  if (now.state === 'waiting') {
    return (
      <p className={`${styles['line']} ${styles['lineFailed']}`}>
        {now.sentence} {panelWords.waiting[language]}
      </p>
    );
  }
  if (now.state !== 'publishing') {
    return (
      <p className={styles['line']}>
        {panelWords.preparing[language]}
        <progress className={styles['progress']} aria-label={panelWords.preparing[language]} />
      </p>
    );
  }
  const step = stepWords[now.step][language];
  return (
    <p className={styles['line']}>
      {now.total > 1 ? `${step}: ${now.done} / ${now.total}` : `${step} …`}
      <progress className={styles['progress']} max={now.total} value={now.done} aria-label={step} />
    </p>
  );
}

function Failed({ status, problems }: { status: PublishingStatus; problems: ExplainedProblem[] }) {
  const language = useStudioLanguage();
  return (
    <div className={`${styles['line']} ${styles['lineFailed']}`}>
      <strong>{panelWords.failed[language]}</strong>
      <p>{panelWords[status.live ? 'untouched' : 'never'][language]}</p>
      <Sentences sentences={problems} />
    </div>
  );
}

/** What is left out for want of a consent: to be known, not to be mended before anything is public. */
function Notices({ notices }: { notices: ExplainedProblem[] }) {
  const language = useStudioLanguage();
  return (
    <div className={`${styles['line']} ${styles['lineNotice']}`}>
      <strong>{panelWords.notices[language]}</strong>
      <Sentences sentences={notices} />
    </div>
  );
}

function Sentences({ sentences }: { sentences: ExplainedProblem[] }) {
  const language = useStudioLanguage();
  return (
    <ul className={styles['problems']}>
      {sentences.map(({ sentence, link }) => (
        <li key={sentence}>
          {sentence}{' '}
          {link && (
            <a href={link}>{panelWords[link.includes('#') ? 'openField' : 'openDocument'][language]}</a>
          )}
        </li>
      ))}
    </ul>
  );
}

'use client';
import { useWords } from './Words.tsx';

/** What is shown when the studio could not make the page. */
export function AwayPage() {
  const { say } = useWords();
  return (
    <main id="main">
      <h1>{say('away.title')}</h1>
      <p className="lead">{say('away.text')}</p>
      <button type="button" className="button main" onClick={() => location.reload()}>
        {say('away.again')}
      </button>
      <p>{say('help.sentence', { name: 'ALO 116 111' })}</p>
    </main>
  );
}

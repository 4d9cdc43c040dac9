import type { Language } from '@bashke/content';
import { codePath } from '../addresses.ts';
import { Page } from '../Page.tsx';
import { sayIn } from '../words.ts';
import { CodeForm } from './CodePage.tsx';

interface ClosedPageProps {
  language: Language;
  /** The address in the other language. */
  other?: string;
  /** What is wrong and what to do. */
  sentence: string;
  to?: 'child' | 'adult';
}

/** Says why nothing opens here, and what to do. */
export function ClosedPage({ language, other, sentence, to = 'child' }: ClosedPageProps) {
  const say = sayIn(language);
  return (
    <Page language={language} other={other ?? codePath(language === 'sq' ? 'en' : 'sq')} to={to}>
      <h1>{say('bad.title')}</h1>
      {to === 'adult' ? (
        <p className="lead">{say('bad.formal')}</p>
      ) : (
        <>
          <p className="lead">{sentence}</p>
          <p>{say('bad.linkKept')}</p>
          <h2>{say('bad.other')}</h2>
          <CodeForm language={language} />
        </>
      )}
    </Page>
  );
}

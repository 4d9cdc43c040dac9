import type { Language } from '@bashke/content';
import { codePath } from '../addresses.ts';
import { Page } from '../Page.tsx';
import { sayIn } from '../words.ts';

/** Where a code is typed. It works without JavaScript. */
export function CodePage({ language }: { language: Language }) {
  const say = sayIn(language);
  return (
    <Page language={language} other={codePath(language === 'sq' ? 'en' : 'sq')}>
      <h1>{say('code.title')}</h1>
      <p className="lead">{say('code.lead')}</p>
      <CodeForm language={language} />
    </Page>
  );
}

/** The field for a code. */
export function CodeForm({ language }: { language: Language }) {
  const say = sayIn(language);
  return (
    <form action={codePath(language)} method="get" className="code-form">
      <div className="field">
        <label htmlFor="code">{say('code.label')}</label>
        <input
          id="code"
          name="code"
          type="text"
          required
          maxLength={40}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          className="code-input"
        />
      </div>
      <button type="submit" className="button main">
        {say('code.go')}
      </button>
    </form>
  );
}

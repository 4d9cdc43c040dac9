import type { Language } from '@bashke/content';
import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { Icon } from '../../brand/Icon.tsx';
import { env } from '../../env.ts';
import { LanguageSwitch } from './elements/LanguageSwitch.tsx';
import { findHelpLine } from './open.ts';
import './hand-in.css';
import { dictionaries, sayIn } from './words.ts';
import { Words } from './Words.tsx';

/** What a page of the hand-in says about itself. The title tells nobody who looks over a shoulder what it is for. */
export const metadataOf = (language: Language): Metadata => ({
  title: sayIn(language)('name'),
  robots: { index: false, follow: false },
  referrer: 'no-referrer',
  formatDetection: { telephone: false },
});

/** The document around every page of one language. */
export function Document({ language, children }: { language: Language; children: ReactNode }) {
  return (
    <html lang={language}>
      <body>
        <Words language={language} origin={env.STUDIO_URL} dictionary={dictionaries[language]}>
          {children}
        </Words>
      </body>
    </html>
  );
}

interface PageProps {
  language: Language;
  /** The same page in the other language. */
  other: string;
  /** Whom it speaks to. */
  to?: 'child' | 'adult';
  children: ReactNode;
}

/** A page: the way to the other language and to help above, the helpline below. */
export async function Page({ language, other, to = 'child', children }: PageProps) {
  const say = sayIn(language);
  const help = await findHelpLine(language);
  return (
    <>
      <a className="skip" href="#main">
        {say('skip')}
      </a>
      <header className="top">
        <span className="brand">
          <Icon size={30} />
          {say('name')}
        </span>
        <nav aria-label={say('languages')} className="top-links">
          <LanguageSwitch
            href={other}
            language={language === 'sq' ? 'en' : 'sq'}
            label={say('otherLanguage')}
          />
        </nav>
      </header>
      <main id="main" tabIndex={-1}>
        <noscript>
          <div className="notice">
            <h2>{say('noscript.heading')}</h2>
            <p>{say(to === 'adult' ? 'noscript.formal' : 'noscript.text')}</p>
          </div>
        </noscript>
        {children}
      </main>
      <footer className="help">
        <p>{say(to === 'adult' ? 'help.formal' : 'help.sentence', { name: help.name })}</p>
        <a className="button help-call" href={`tel:${help.phone}`}>
          {say('help.call', { phone: help.phoneText })}
        </a>
      </footer>
    </>
  );
}

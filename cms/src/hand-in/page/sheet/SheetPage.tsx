import type { Language } from '@bashke/content';
import { toString as drawCode } from 'qrcode';
import { env } from '../../../env.ts';
import { findInvitation } from '../../invitation.ts';
import { explainHandIn } from '../../refusal.ts';
import { codePath, sheetPath, writeCode } from '../addresses.ts';
import { LanguageSwitch } from '../elements/LanguageSwitch.tsx';
import { formatDay } from '../format.ts';
import { findHelpLine, openStudio } from '../open.ts';
import { sayIn } from '../words.ts';
import { ClosedPage } from '../welcome/ClosedPage.tsx';
import { PrintButton } from './PrintButton.tsx';

/** One sheet of an invitation, to print and to hang up. */
export async function SheetPage({ language, code }: { language: Language; code: string }) {
  const say = sayIn(language);
  const other = language === 'sq' ? 'en' : 'sq';
  const answer = await findInvitation(await openStudio(), code, language);
  if (!answer.open) {
    const sentence = explainHandIn(
      { code: `invitation-${answer.why}`, params: {}, sentence: undefined },
      language,
    );
    return <ClosedPage language={language} sentence={sentence} />;
  }
  const { title, ask, until } = answer.invitation;
  const plain = code.toLowerCase().replaceAll(/[\s-]/g, '');
  const address = `${env.STUDIO_URL}${codePath(language)}`;
  const help = await findHelpLine(language);
  const drawn = await drawCode(`${env.STUDIO_URL}${codePath(language, plain)}`, {
    type: 'svg',
    margin: 2,
    errorCorrectionLevel: 'Q',
  });
  return (
    <>
      <header className="sheet-tools">
        <PrintButton />
        <LanguageSwitch href={sheetPath(other, plain)} language={other} label={say('otherLanguage')} />
      </header>
      <main className="sheet" id="main">
        <h1>{title}</h1>
        <p className="lead">{ask}</p>
        <div className="sheet-way">
          <img
            src={`data:image/svg+xml,${encodeURIComponent(drawn)}`}
            alt={say('sheet.qrAlt')}
            width="320"
            height="320"
          />
          <div>
            <h2>{say('sheet.how')}</h2>
            <p>{say('sheet.1')}</p>
            <p>{say('sheet.2')}</p>
            <p className="sheet-address">{address.replace(/^https?:\/\//, '')}</p>
            <p>{say('sheet.3')}</p>
            <p className="sheet-code">{writeCode(plain)}</p>
          </div>
        </div>
        <p>
          {say('sheet.noAccount')} {say('welcome.1')} {say('welcome.5')}
        </p>
        <p>{say('welcome.until', { day: formatDay(language, until) })}</p>
        <p className="sheet-help">
          {say('help.sentence', { name: help.name })}
          {!help.name.includes(help.phoneText) && <strong> {help.phoneText}</strong>}
        </p>
      </main>
    </>
  );
}

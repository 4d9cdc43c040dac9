import type { Language } from '@bashke/content';
import { guardianView } from '../../guardian.ts';
import { guardianPath } from '../addresses.ts';
import { openStudio, orNotFound } from '../open.ts';
import { Page } from '../Page.tsx';
import { Guardian } from './Guardian.tsx';

/** What a guardian is asked, and what they answered. */
export async function GuardianPage({ language, token }: { language: Language; token: string }) {
  const view = await orNotFound(guardianView(await openStudio(), token, language));
  return (
    <Page language={language} other={guardianPath(language === 'sq' ? 'en' : 'sq', token)} to="adult">
      <Guardian token={token} first={view} />
    </Page>
  );
}

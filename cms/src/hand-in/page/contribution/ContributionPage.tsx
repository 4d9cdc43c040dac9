import type { Language } from '@bashke/content';
import { PEOPLE_LIMIT } from '../../people.ts';
import { FILE_LIMIT, FILES_LIMIT } from '../../uploads.ts';
import { viewByToken } from '../../view.ts';
import { contributionPath } from '../addresses.ts';
import { openStudio, orNotFound } from '../open.ts';
import { Page } from '../Page.tsx';
import { drawIdeas } from '../welcome/InvitationPage.tsx';
import { Contribution } from './Contribution.tsx';

/** The private link of a contribution: where it is made, and its receipt. */
export async function ContributionPage({ language, token }: { language: Language; token: string }) {
  const view = await orNotFound(viewByToken(await openStudio(), token, language));
  return (
    <Page language={language} other={contributionPath(language === 'sq' ? 'en' : 'sq', token)}>
      <Contribution
        token={token}
        first={view}
        ideas={drawIdeas(language)}
        limits={{ bytes: FILE_LIMIT, files: FILES_LIMIT, people: PEOPLE_LIMIT }}
      />
    </Page>
  );
}

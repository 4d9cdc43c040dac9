import { randomUUID } from 'node:crypto';
import type { Language } from '@bashke/content';
import { suggestAliases } from '../../../safeguarding/index.ts';
import { findInvitation } from '../../invitation.ts';
import { explainHandIn } from '../../refusal.ts';
import { codePath } from '../addresses.ts';
import { formatDay, formatList } from '../format.ts';
import { openStudio } from '../open.ts';
import { Page } from '../Page.tsx';
import { sayIn } from '../words.ts';
import { BeginForm } from './BeginForm.tsx';
import { ClosedPage } from './ClosedPage.tsx';

const promises = ['welcome.1', 'welcome.2', 'welcome.3', 'welcome.4', 'welcome.5'] as const;

/** Aliases to choose from: some rounds of suggestions, none twice. */
export const drawIdeas = (language: Language): string[] => [
  ...new Set([1, 2, 3, 4].flatMap(() => suggestAliases(randomUUID(), language))),
];

/** What an invitation asks for and what happens with it; then an alias is chosen. */
export async function InvitationPage({ language, code }: { language: Language; code: string }) {
  const say = sayIn(language);
  const other = codePath(language === 'sq' ? 'en' : 'sq', code);
  const answer = await findInvitation(await openStudio(), code, language);
  if (!answer.open) {
    const sentence = explainHandIn(
      { code: `invitation-${answer.why}`, params: {}, sentence: undefined },
      language,
    );
    return <ClosedPage language={language} other={other} sentence={sentence} />;
  }
  const { title, ask, kinds, until } = answer.invitation;
  return (
    <Page language={language} other={other}>
      <h1>{title}</h1>
      <p className="lead">{ask}</p>
      <p>
        {say('welcome.kinds')}{' '}
        {formatList(
          language,
          kinds.map((kind) => say(`kind.${kind}`)),
          'or',
        )}
        . {say('welcome.until', { day: formatDay(language, until) })}
      </p>
      <section className="promises" aria-labelledby="next">
        <h2 id="next">{say('welcome.next')}</h2>
        <ol>
          {promises.map((key) => (
            <li key={key}>{say(key)}</li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="begin">
        <h2 id="begin">{say('welcome.begin')}</h2>
        <p>{say('welcome.beginLead')}</p>
        <BeginForm code={code} ideas={drawIdeas(language)} />
      </section>
    </Page>
  );
}

import type { AdminViewServerProps } from 'payload';
import type { Words } from '../../fields/words.ts';
import { say } from '../../i18n/say.ts';

const words = {
  heading: { sq: 'Studioja nuk ka ende përdorues', en: 'The studio has no user yet' },
  command: {
    sq: 'Përdoruesin e parë e krijon kush mirëmban studion, me këtë komandë:',
    en: 'Whoever looks after the studio makes the first one, by this command:',
  },
  logIn: { sq: 'Pastaj mund të hyni.', en: 'Then you can log in.' },
} satisfies Record<string, Words>;

const command = 'pnpm --filter @bashke/cms create-user --email ana@example.org --name "Ana"';

/** Stands where Payload lets anybody make the first user through the web. */
export function FirstUser({ initPageResult: { req } }: AdminViewServerProps) {
  return (
    <>
      <h1>{say(req, words.heading)}</h1>
      <p>{say(req, words.command)}</p>
      <p>
        <code>{command}</code>
      </p>
      <p>
        <a href="/admin/login">{say(req, words.logIn)}</a>
      </p>
    </>
  );
}

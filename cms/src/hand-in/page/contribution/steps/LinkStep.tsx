'use client';
import { contributionPath } from '../../addresses.ts';
import { PrivateLink } from '../../elements/PrivateLink.tsx';
import { Ways } from '../../elements/Ways.tsx';
import { useWords } from '../../Words.tsx';

/** Hands the private link over, before anything else. */
export function LinkStep({ token, next }: { token: string; next: () => void }) {
  const { language, say } = useWords();
  return (
    <>
      <h1 tabIndex={-1}>{say('link.title')}</h1>
      <p className="lead">{say('link.lead')}</p>
      <PrivateLink path={contributionPath(language, token)} title={say('name')} printable />
      <p className="hint">{say('link.private')}</p>
      <Ways next={next} />
    </>
  );
}

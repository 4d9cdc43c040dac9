import { GuardianPage } from '../../../../../hand-in/page/guardian/GuardianPage.tsx';

/** What a guardian is asked. */
export default async function OpenGuardian({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  return <GuardianPage language="sq" token={token} />;
}

import { ContributionPage } from '../../../../../hand-in/page/contribution/ContributionPage.tsx';

/** The private link of a contribution: where it is made, and its receipt. */
export default async function OpenContribution({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  return <ContributionPage language="en" token={token} />;
}

import { decodePart } from '../../../../../hand-in/page/open.ts';
import { InvitationPage } from '../../../../../hand-in/page/welcome/InvitationPage.tsx';

/** An invitation: what is asked for, what happens with it, and the beginning. */
export default async function OpenInvitation({ params }: { params: Promise<{ code: string }> }) {
  const { code } = await params;
  return <InvitationPage language="sq" code={decodePart(code)} />;
}

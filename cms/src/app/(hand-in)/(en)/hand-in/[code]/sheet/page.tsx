import { decodePart } from '../../../../../../hand-in/page/open.ts';
import { SheetPage } from '../../../../../../hand-in/page/sheet/SheetPage.tsx';

/** An invitation to print. */
export default async function PrintInvitation({ params }: { params: Promise<{ code: string }> }) {
  const { code } = await params;
  return <SheetPage language="en" code={decodePart(code)} />;
}

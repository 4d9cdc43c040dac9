import { redirect } from 'next/navigation';
import { codePath } from '../../../../hand-in/page/addresses.ts';
import { CodePage } from '../../../../hand-in/page/welcome/CodePage.tsx';

/** Where a code is typed; a code that was typed leads to its invitation. */
export default async function TypeCode({ searchParams }: { searchParams: Promise<{ code?: unknown }> }) {
  const { code } = await searchParams;
  if (typeof code === 'string' && code.trim() !== '') redirect(codePath('en', code.trim()));
  return <CodePage language="en" />;
}

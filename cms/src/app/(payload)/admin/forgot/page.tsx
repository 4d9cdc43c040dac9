import config from '../../../../payload.config.ts';
import { MinimalTemplate } from '@payloadcms/next/templates';
import { getNextRequestI18n } from '@payloadcms/next/utilities';
import { generatePageMetadata } from '@payloadcms/next/views';
import { Link } from '@payloadcms/ui';
import type { Metadata } from 'next';
import { Logo } from '../../../../brand/Logo.tsx';

export const generateMetadata = (): Promise<Metadata> =>
  generatePageMetadata({
    config,
    params: Promise.resolve({ segments: ['forgot'] }),
    searchParams: Promise.resolve({}),
  });

/** Who gives a new password. It stands in the place of Payload's form, which would send a mail. */
export default async function ForgotPassword() {
  const { t } = await getNextRequestI18n({ config: await config });
  return (
    <MinimalTemplate>
      <div style={{ display: 'grid', gap: '1rem' }}>
        <Logo />
        <h1>{t('authentication:forgotPasswordQuestion')}</h1>
        <p>{t('authentication:forgotPasswordEmailInstructions')}</p>
        <p>
          <Link href="/admin/login">{t('authentication:backToLogin')}</Link>
        </p>
      </div>
    </MinimalTemplate>
  );
}

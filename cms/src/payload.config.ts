import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildConfig } from 'payload';
import { agendas } from './collections/agendas/config.ts';
import { applications } from './collections/applications/config.ts';
import { campaigns } from './collections/campaigns/config.ts';
import { consents } from './collections/consents/config.ts';
import { contributions } from './collections/contributions/config.ts';
import { episodes } from './collections/episodes/config.ts';
import { groups } from './collections/groups/config.ts';
import { helpServices } from './collections/help-services/config.ts';
import { invitations } from './collections/invitations/config.ts';
import { mails } from './collections/mails/config.ts';
import { media } from './collections/media/config.ts';
import { members } from './collections/members/config.ts';
import { messages } from './collections/messages/config.ts';
import { organisations } from './collections/organisations/config.ts';
import { pages } from './collections/pages/config.ts';
import { participants } from './collections/participants/config.ts';
import { people } from './collections/people/config.ts';
import { recordings } from './collections/recordings/config.ts';
import { registrations } from './collections/registrations/config.ts';
import { releases } from './collections/releases/config.ts';
import { resources } from './collections/resources/config.ts';
import { series } from './collections/series/config.ts';
import { sessions } from './collections/sessions/config.ts';
import { subscribers } from './collections/subscribers/config.ts';
import { summits } from './collections/summits/config.ts';
import { users } from './collections/users/config.ts';
import { withdrawals } from './collections/withdrawals/config.ts';
import { closed, closeDoors } from './closed.ts';
import { databaseAt } from './database.ts';
import { env } from './env.ts';
import { formEndpoints } from './forms/endpoints.ts';
import { handInEndpoints } from './hand-in/endpoints.ts';
import { quietLogger } from './logger.ts';
import { noMail } from './mail/adapter.ts';
import { richTextEditor } from './fields/rich-text/config.ts';
import { contentLanguages } from './i18n/content-languages.ts';
import { studioLanguages } from './i18n/studio-languages.ts';

const here = path.dirname(fileURLToPath(import.meta.url));

export default buildConfig({
  ...closed,
  secret: env.PAYLOAD_SECRET,
  serverURL: env.STUDIO_URL,
  db: databaseAt(env.DATABASE_URL),
  email: noMail,
  logger: quietLogger,
  collections: [
    campaigns,
    pages,
    releases,
    summits,
    sessions,
    registrations,
    agendas,
    groups,
    members,
    applications,
    series,
    episodes,
    resources,
    recordings,
    invitations,
    contributions,
    participants,
    consents,
    withdrawals,
    messages,
    subscribers,
    mails,
    media,
    helpServices,
    organisations,
    people,
    users,
  ],
  endpoints: [...handInEndpoints, ...formEndpoints],
  editor: richTextEditor,
  localization: contentLanguages,
  i18n: studioLanguages,
  admin: {
    user: users.slug,
    avatar: 'default',
    dateFormat: 'd.M.yyyy HH:mm',
    importMap: { baseDir: here },
    meta: {
      titleSuffix: '· Bashkë',
      icons: [{ rel: 'icon', type: 'image/svg+xml', url: '/icon.svg' }],
      defaultOGImageType: 'off',
      openGraph: { siteName: 'Bashkë', description: 'Studioja e fushatave · The campaign studio' },
      robots: 'noindex, nofollow',
    },
    components: {
      graphics: { Logo: '/brand/Logo.tsx#Logo', Icon: '/brand/Icon.tsx#Icon' },
      providers: ['/studio/albanian-dates/AlbanianDates.tsx#AlbanianDates'],
      beforeDashboard: [
        '/studio/review-queue/QueueCard.tsx#QueueCard',
        '/studio/application-queue/ApplicationCard.tsx#ApplicationCard',
        '/studio/person-panel/PersonPanel.tsx#PersonPanel',
      ],
      views: { createFirstUser: { Component: '/studio/first-user/FirstUser.tsx#FirstUser' } },
    },
  },
  typescript: { outputFile: path.join(here, 'payload-types.ts'), autoGenerate: false },
}).then(closeDoors);

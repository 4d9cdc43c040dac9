import type { UIField } from 'payload';
import type { Words } from '../fields/words.ts';

const panel = (name: string, component: string): UIField => ({
  name,
  type: 'ui',
  admin: { position: 'sidebar', disableListColumn: true, components: { Field: component } },
});

/** The publishing of a campaign, beside it and beside its pages. */
export const publishingPanel = panel(
  'publishing',
  '/studio/publishing-panel/PublishingPanel.tsx#PublishingPanel',
);

/** The campaigns that show a shared document. */
export const showingPanel = panel('showing', '/studio/showing-panel/ShowingPanel.tsx#ShowingPanel');

/** The link of an invitation, its QR code and its sheet to print. */
export const invitationPanel = panel(
  'invitation',
  '/studio/invitation-panel/InvitationPanel.tsx#InvitationPanel',
);

/** Takes a consent back. */
export const withdrawPanel = panel('withdraw', '/studio/withdraw-panel/WithdrawPanel.tsx#WithdrawPanel');

/** What in the texts of a document may tell who a child is. */
export const safeguardingPanel = panel(
  'safeguarding',
  '/studio/safeguarding-panel/SafeguardingPanel.tsx#SafeguardingPanel',
);

/** A contribution as reviewers see it, in place of its fields. */
export const reviewPanel: UIField = {
  name: 'review',
  type: 'ui',
  admin: {
    disableListColumn: true,
    components: { Field: '/studio/review-panel/ReviewPanel.tsx#ReviewPanel' },
  },
};

const column = (name: string, label: Words, component: string): UIField => ({
  name,
  type: 'ui',
  label,
  admin: { components: { Cell: component, Field: '/studio/review-queue/Nothing.tsx#Nothing' } },
});

/** How long a contribution has been waiting, and how much in it may tell who somebody is: columns of the queue. */
export const queueColumns = [
  column(
    'waiting',
    { sq: 'Pret prej', en: 'Waiting for' },
    '/studio/review-queue/WaitingCell.tsx#WaitingCell',
  ),
  column(
    'findings',
    { sq: 'U gjetën', en: 'Findings' },
    '/studio/review-queue/FindingsCell.tsx#FindingsCell',
  ),
];

/** Whether everybody in a recording has agreed to it being shown, and until when. */
export const consentsPanel = panel('consents', '/studio/consents-panel/ConsentsPanel.tsx#ConsentsPanel');

/** Plays a recording above its form. */
export const listenPanel: UIField = {
  name: 'listen',
  type: 'ui',
  admin: {
    disableListColumn: true,
    components: { Field: '/studio/recording-player/Listen.tsx#Listen' },
  },
};

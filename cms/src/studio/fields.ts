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

const registrationsIn = (name: string, component: string): UIField => ({
  name,
  type: 'ui',
  admin: {
    disableListColumn: true,
    components: { Field: `/studio/registrations-panel/${component}.tsx#${component}` },
  },
});

/** How many have registered for a summit, and their lists to print. */
export const registrationsPanel = registrationsIn('registrations', 'RegistrationsPanel');

/** What one person has registered for, and a button to cancel it. */
export const registrationPanel = registrationsIn('registration', 'RegistrationPanel');

/** An application as staff see it, in place of its fields. */
export const applicationPanel: UIField = {
  name: 'review',
  type: 'ui',
  admin: {
    disableListColumn: true,
    components: { Field: '/studio/application-panel/ApplicationPanel.tsx#ApplicationPanel' },
  },
};

/** How far a member's yearly confirmation has come, beside its form and as a column of the list. */
export const membershipPanel = panel('membership', '/studio/membership/MembershipPanel.tsx#MembershipPanel');
export const confirmationColumn = column(
  'confirming',
  { sq: 'Konfirmimi', en: 'Confirmation' },
  '/studio/membership/ConfirmationCell.tsx#ConfirmationCell',
);

/** The agenda of a summit: its state beside the form, and the way to it from the list. */
export const agendaPanel: UIField = {
  name: 'agenda',
  type: 'ui',
  label: { sq: 'Programi', en: 'Agenda' },
  admin: {
    position: 'sidebar',
    components: {
      Field: '/studio/agenda-editor/AgendaPanel.tsx#AgendaPanel',
      Cell: '/studio/agenda-editor/AgendaPanel.tsx#AgendaCell',
    },
  },
};

/** When and where a session is. */
export const placementPanel = panel('placement', '/studio/agenda-editor/PlacementPanel.tsx#PlacementPanel');

/** The sessions in which a person speaks. */
export const speakingPanel = panel('speaking', '/studio/agenda-editor/SpeakingPanel.tsx#SpeakingPanel');

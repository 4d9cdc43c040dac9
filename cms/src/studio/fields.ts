import type { UIField } from 'payload';

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

/** Takes a consent back. */
export const withdrawPanel = panel('withdraw', '/studio/withdraw-panel/WithdrawPanel.tsx#WithdrawPanel');

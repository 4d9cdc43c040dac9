import { createHash } from 'node:crypto';

/**
 * The identity of a piece of the demo content, made from its name: `pages/aleanca/home`. It is the same in every
 * database, so a second seed finds what the first one made, whatever has been edited since. Twenty-four hexadecimal
 * digits are an identity to each of the databases.
 */
export const identityOf = (name: string): string =>
  createHash('sha256').update(`bashke/${name}`).digest('hex').slice(0, 24);

export const mediaId = (key: string) => identityOf(`media/${key}`);
export const helpServiceId = (key: string) => identityOf(`help-services/${key}`);
export const organisationId = (key: string) => identityOf(`organisations/${key}`);
export const personId = (key: string) => identityOf(`people/${key}`);
export const campaignId = (slug: string) => identityOf(`campaigns/${slug}`);
export const pageId = (campaign: string, key: string) => identityOf(`pages/${campaign}/${key}`);
export const summitId = (key: string) => identityOf(`summits/${key}`);
export const sessionId = (key: string) => identityOf(`sessions/${key}`);
/** The identities of rows of a summit: agendas and sessions name them. */
export const roomId = (summit: string, key: string) => identityOf(`rooms/${summit}/${key}`);
export const trackId = (summit: string, key: string) => identityOf(`tracks/${summit}/${key}`);
export const groupId = (key: string) => identityOf(`groups/${key}`);
export const memberId = (group: string, key: string) => identityOf(`members/${group}/${key}`);
export const seriesId = (key: string) => identityOf(`series/${key}`);
export const episodeId = (key: string) => identityOf(`episodes/${key}`);
export const resourceId = (key: string) => identityOf(`resources/${key}`);
export const recordingId = (key: string) => identityOf(`recordings/${key}`);
export const invitationId = (key: string) => identityOf(`invitations/${key}`);
export const contributionId = (key: string) => identityOf(`contributions/${key}`);
export const participantId = (contribution: string, alias: string) =>
  identityOf(`participants/${contribution}/${alias}`);

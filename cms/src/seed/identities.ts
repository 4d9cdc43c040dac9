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
export const seriesId = (key: string) => identityOf(`series/${key}`);
export const episodeId = (key: string) => identityOf(`episodes/${key}`);
export const resourceId = (key: string) => identityOf(`resources/${key}`);
export const recordingId = (key: string) => identityOf(`recordings/${key}`);
export const invitationId = (key: string) => identityOf(`invitations/${key}`);
export const contributionId = (key: string) => identityOf(`contributions/${key}`);
export const participantId = (contribution: string, alias: string) =>
  identityOf(`participants/${contribution}/${alias}`);

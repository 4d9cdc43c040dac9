import { en } from 'payload/i18n/en';

export const sq = { ...en };

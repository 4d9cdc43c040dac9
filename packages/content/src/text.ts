import { z } from 'zod';

/** A line of plain text: trimmed, not empty, no line breaks. `max` in characters. */
export const line = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .regex(/^[^\n\r]*$/);

/** Plain text that may run over several lines. `max` in characters. */
export const prose = (max: number) => z.string().trim().min(1).max(max);

/** An address part: ASCII, lower case, words joined by hyphens (ë→e, ç→c). */
export const slug = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

/** A calendar day, `2026-02-10`. */
export const day = z.iso.date();

/** An instant, ISO 8601 with offset or Z. */
export const instant = z.iso.datetime({ offset: true });

/** An address outside the microsite; https and http only, so that no link can run a script. */
export const webAddress = z.url({ protocol: /^https?$/ }).max(2000);

/** A phone number as it is dialled, digits with an optional plus: `116111`, `+35542242264`. */
export const phone = z.string().regex(/^\+?[0-9]{3,15}$/);

export const email = z.email().max(254);

/** The identity of a document, as the database gave it. */
export const id = z.string().min(1).max(64);

import en from './i18n/en.json' with { type: 'json' };
import sq from './i18n/sq.json' with { type: 'json' };
import type { RecognisedType } from './recognise.ts';
import type { IntakeRefusal, PdfFeature, RefusalCode, SvgFeature, UploadKind } from './refusal.ts';
import type { IntakeNote, RemovedInfo } from './removed.ts';

export type IntakeLanguage = 'sq' | 'en';

interface Words {
  refusals: Record<RefusalCode, string>;
  types: Record<RecognisedType, string>;
  expected: Record<UploadKind, string>;
  svgFeatures: Record<SvgFeature, string>;
  pdfFeatures: Record<PdfFeature, string>;
  removed: Record<RemovedInfo, string>;
  notes: Record<IntakeNote, string>;
}

const words: Record<IntakeLanguage, Words> = { sq, en };

/** `sq-AL` and `en-GB` write numbers as the readers of the two languages do. */
const locales: Record<IntakeLanguage, string> = { sq: 'sq-AL', en: 'en-GB' };

/**
 * The sentence that tells a person why an upload was turned away and what to do. It needs only `code` and `params`, so
 * that it can be made from a refusal that was stored or sent as plain data.
 */
export function explainRefusal(
  refusal: Pick<IntakeRefusal, 'code' | 'params'>,
  language: IntakeLanguage,
): string {
  const params: Readonly<Record<string, string | number>> = { ...refusal.params };
  return words[language].refusals[refusal.code].replace(/\{(\w+)\}/g, (_, name: string) =>
    sayParam(name, params[name] ?? '', refusal.code, language),
  );
}

/** What was hidden in an upload and is gone, as a noun phrase for a list. */
export function explainRemoved(info: RemovedInfo, language: IntakeLanguage): string {
  return words[language].removed[info];
}

/** What else was done to an upload, as a sentence. */
export function explainNote(note: IntakeNote, language: IntakeLanguage): string {
  return words[language].notes[note];
}

function sayParam(name: string, value: string | number, code: RefusalCode, language: IntakeLanguage): string {
  const { types, expected, svgFeatures, pdfFeatures } = words[language];
  if (typeof value === 'number') return sayNumber(name, value, language);
  if (name === 'fileName') return sayFileName(value);
  const lists: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    actual: types,
    expected,
    feature: code === 'active-pdf' ? pdfFeatures : svgFeatures,
  };
  return lists[name]?.[value] ?? value;
}

function sayNumber(name: string, value: number, language: IntakeLanguage): string {
  const locale = locales[language];
  if (name === 'duration' || name === 'limitDuration') return sayDuration(value, locale);
  if (name === 'bytes' || name === 'limitBytes') return sayBytes(value, locale);
  if (name === 'limitPixels' && value >= 1_000_000) {
    const millions = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(value / 1_000_000);
    return language === 'sq' ? `${millions} milionë` : `${millions} million`;
  }
  return new Intl.NumberFormat(locale).format(value);
}

/** Gigabytes or megabytes with one decimal, or kilobytes below that. */
function sayBytes(bytes: number, locale: string): string {
  const [size, unit] =
    bytes >= 1_000_000_000
      ? [bytes / 1_000_000_000, 'GB']
      : bytes >= 1_000_000
        ? [bytes / 1_000_000, 'MB']
        : [Math.max(1, Math.round(bytes / 1000)), 'KB'];
  return `${new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(size)} ${unit}`;
}

/** Hours and minutes, or minutes and seconds where there is no hour. */
function sayDuration(duration: number, locale: string): string {
  const seconds = Math.round(duration);
  const minutes = Math.floor(seconds / 60);
  const parts =
    minutes >= 60
      ? ([
          [Math.floor(minutes / 60), 'hour'],
          [minutes % 60, 'minute'],
        ] as const)
      : ([
          [minutes, 'minute'],
          [seconds % 60, 'second'],
        ] as const);
  return parts
    .filter(([count]) => count > 0)
    .map(([count, unit]) =>
      new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(count),
    )
    .join(' ');
}

/** A file name comes from outside: no control characters, no endless names in a sentence. */
function sayFileName(fileName: string): string {
  const plain = fileName.replace(/\p{C}+/gu, '').trim();
  return plain.length > 80 ? `${plain.slice(0, 50)}…${plain.slice(-20)}` : plain;
}

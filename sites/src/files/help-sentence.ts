import type { View } from '@bashke/content';
import { callName, helpRoute } from '../elements/help-services.ts';
import { escapeHtml, writeAttributes } from '../elements/rich-text/html.ts';
import { dictionaries, fill } from '../i18n/index.ts';
import { plainLine } from './plain.ts';

/** A longer address would take the room of the text that it stands under. */
const longestAddress = 300;

/** Who listens and where to report, in words that stand alone: for feeds and transcripts, which leave the microsite. */
export function helpSentence(view: View): string {
  return sentences(view, {
    call: ({ name }) => name,
    report: ({ address }) => address,
    write: (sentence) => sentence,
  }).join(' ');
}

/** The same as a paragraph of HTML with links. */
export function helpParagraph(view: View): string {
  const link = (href: string, text: string) => `<a${writeAttributes({ href })}>${escapeHtml(text)}</a>`;
  const parts = sentences(view, {
    call: ({ name, phone }) => link(`tel:${phone}`, name),
    report: ({ address }) => link(address, address.replace(/^https?:\/\/(?:www\.)?|\/$/g, '')),
    write: escapeHtml,
  });
  return `<p>${parts.join(' ')}</p>`;
}

interface Writer {
  call(line: { name: string; phone: string }): string;
  report(hotline: { address: string }): string;
  /** The words around them. */
  write(sentence: string): string;
}

function sentences(view: View, writer: Writer): string[] {
  const { line, report } = helpRoute(view);
  const words = dictionaries[view.language];
  const parts: string[] = [];
  if (line?.phone !== undefined) {
    const name = writer.call({ name: plainLine(callName(line, view)), phone: line.phone });
    parts.push(fill(writer.write(words['help.listen']), { name }));
  }
  if (report?.url !== undefined) {
    const { href, origin } = new URL(report.url);
    const address = writer.report({ address: href.length > longestAddress ? origin : href });
    parts.push(fill(writer.write(words['help.report-at']), { address }));
  }
  return parts;
}

'use client';
import type { Language } from '@bashke/content';

/** Leads to the same page in the other language, at the same step. */
export function LanguageSwitch({
  href,
  language,
  label,
}: {
  href: string;
  language: Language;
  label: string;
}) {
  return (
    <a
      className="language"
      href={href}
      hrefLang={language}
      lang={language}
      onClick={(event) => {
        event.currentTarget.href = href + location.hash;
      }}
    >
      {label}
    </a>
  );
}

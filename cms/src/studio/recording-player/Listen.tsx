'use client';
import { useConfig, useDocumentInfo, useFormFields } from '@payloadcms/ui';
import { RecordingPlayer } from './RecordingPlayer.tsx';

const types: Record<string, string> = { mp3: 'audio/mpeg', opus: 'audio/ogg', mp4: 'video/mp4' };

interface Source {
  format: string;
  file: string;
  width?: number;
  height?: number;
}

/** A recording above its own form. */
export function Listen() {
  const { config } = useConfig();
  const { id } = useDocumentInfo();
  const fields = useFormFields(([all]) => all);
  const sources = fields['sources']?.value as Source[] | undefined;
  if (id === undefined || !Array.isArray(sources)) return null;
  const address = (file: string) => `${config.routes.api}/recordings/${id}/files/${file}`;
  const [first] = sources;
  const poster = fields['poster']?.value as { file?: string } | null | undefined;
  const peaks = fields['peaks']?.value;
  return (
    <div className="field-type">
      <RecordingPlayer
        kind={fields['kind']?.value === 'video' ? 'video' : 'audio'}
        label={String(fields['title']?.value ?? '')}
        sources={sources.map(({ format, file }) => ({ url: address(file), type: types[format] ?? '' }))}
        poster={poster?.file && address(poster.file)}
        peaks={Array.isArray(peaks) ? (peaks as number[]) : []}
        size={first?.width && first.height ? { width: first.width, height: first.height } : undefined}
      />
    </div>
  );
}

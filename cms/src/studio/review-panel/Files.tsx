'use client';
import type { Review, ReviewedFile } from '../../moderation/review.ts';
import { useStudioLanguage } from '../language.ts';
import { fill } from '../publishing-panel/words.ts';
import { RecordingPlayer } from '../recording-player/RecordingPlayer.tsx';
import { MarkedText } from '../marked-text/MarkedText.tsx';
import styles from './review.module.css';
import { fieldWords, reviewWords } from './words.ts';

type FileView = Review['files'][number];

/** Everything that was handed in: to hear and to see, with what the intake did to it. */
export function Files({ review }: { review: Review }) {
  const language = useStudioLanguage();
  const { files } = review;
  return (
    <section aria-labelledby="review-files">
      <h2 id="review-files">{reviewWords.files[language]}</h2>
      {files.length === 0 && <p>{reviewWords.noFiles[language]}</p>}
      {files.map((file, index) => (
        <FileCard
          key={file.upload}
          review={review}
          file={file}
          label={fill(reviewWords.fileOf[language], { number: index + 1, total: files.length })}
        />
      ))}
    </section>
  );
}

interface FileCardProps {
  review: Review;
  file: FileView;
  label: string;
}

function FileCard({ review, file, label }: FileCardProps) {
  const language = useStudioLanguage();
  const media = review.media.find(({ upload }) => upload === file.upload);
  const texts = review.texts.filter(({ upload }) => upload === file.upload);
  return (
    <article className={styles['card']} aria-label={label}>
      {review.files.length > 1 && <h3>{label}</h3>}
      {media ? <Media media={media} alt={file.alt} label={file.name} /> : <NotReady file={file} />}
      {texts.map(({ field, pieces, findings }) => (
        <div key={field} className={styles['field']}>
          <h4>{fieldWords[field][language]}</h4>
          <MarkedText pieces={pieces} findings={findings} lang={review.language} />
        </div>
      ))}
      {media && <Report file={file} media={media} />}
    </article>
  );
}

function NotReady({ file: { refusal, progress } }: { file: FileView }) {
  const language = useStudioLanguage();
  return (
    <p>
      {refusal === undefined
        ? fill(reviewWords.notReady[language], { progress })
        : fill(reviewWords.refused[language], { reason: refusal })}
    </p>
  );
}

function Media({ media, alt, label }: { media: ReviewedFile; alt: string; label: string }) {
  const language = useStudioLanguage();
  const { kind, sources, size, poster, peaks } = media;
  if (kind !== 'picture')
    return (
      <RecordingPlayer
        kind={kind}
        label={label}
        sources={sources}
        poster={poster}
        peaks={peaks}
        size={size}
      />
    );
  const [source] = sources;
  return (
    <figure className={styles['picture']}>
      <a href={source?.url} target="_blank" rel="noreferrer">
        <img src={source?.url} alt={alt} width={size?.width} height={size?.height} />
        <span>{reviewWords.openPicture[language]}</span>
      </a>
    </figure>
  );
}

/** What the intake found out, and what it did. */
function Report({ file, media }: { file: FileView; media: ReviewedFile }) {
  const language = useStudioLanguage();
  const { duration, loudness, size, sources } = media;
  const { removed, notes } = file;
  return (
    <details className={styles['report']} open={removed.length > 0}>
      <summary>{reviewWords.intake[language]}</summary>
      <dl>
        <dt>{reviewWords.removed[language]}</dt>
        <dd>{removed.length > 0 ? removed.join(', ') : reviewWords.nothingRemoved[language]}</dd>
        {notes.length > 0 && (
          <>
            <dt>{reviewWords.notes[language]}</dt>
            <dd>{notes.join(', ')}</dd>
          </>
        )}
        {duration !== undefined && (
          <>
            <dt>{reviewWords.duration[language]}</dt>
            <dd>{clockOf(duration)}</dd>
          </>
        )}
        {loudness && (
          <>
            <dt>{reviewWords.loudness[language]}</dt>
            <dd>
              {fill(reviewWords.loudnessOf[language], {
                measured: decimal(loudness.measured, language),
                target: decimal(loudness.target, language),
              })}
            </dd>
          </>
        )}
        {size && (
          <>
            <dt>{reviewWords.pixels[language]}</dt>
            <dd>
              {size.width} × {size.height}
            </dd>
          </>
        )}
        <dt>{reviewWords.sources[language]}</dt>
        <dd>{sources.map(({ type }) => type).join(', ')}</dd>
      </dl>
    </details>
  );
}

/** Seconds as `3:07`. */
const clockOf = (seconds: number): string => {
  const whole = Math.floor(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
};

/** Browsers need not know how Albanian writes numbers, and some do not. */
const decimal = (value: number, language: 'sq' | 'en'): string => {
  const text = value.toFixed(1).replace('-', '−');
  return language === 'sq' ? text.replace('.', ',') : text;
};

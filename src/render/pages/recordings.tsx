import type { Article, Enclosure } from '../../article.ts';
import { numberFormat } from '../../language-formats.ts';
import type { Site } from '../../site.ts';
import { clockText, enclosureName, mediumOf } from '../enclosure.ts';

interface RecordingsFacts {
  readonly site: Site;
  readonly article: Article;
  /** What a film is shown by before it is played, if anything. */
  readonly posterUrl: string | undefined;
}

/** The sound and film of an article: the browser's own players, which load nothing until they are asked to, and links to the files. */
export function Recordings({ site, article, posterUrl }: RecordingsFacts) {
  return (
    <>
      {article.enclosures?.map((enclosure) => (
        <figure class="recording">
          {isPlayable(enclosure) && <Player enclosure={enclosure} posterUrl={posterUrl} />}
          <figcaption lang={site.pageLanguage}>
            <span class="fact">
              <a href={enclosure.url} type={enclosure.mediaType} dir="auto">
                {enclosureName(enclosure)}
              </a>
            </span>
            {enclosure.seconds && <span class="fact">{clockText(enclosure.seconds)}</span>}
            {enclosure.bytes && <span class="fact">{sizeText(site, enclosure.bytes)}</span>}
          </figcaption>
        </figure>
      ))}
    </>
  );
}

function Player({ enclosure, posterUrl }: { enclosure: Enclosure; posterUrl: string | undefined }) {
  const Medium = mediumOf(enclosure.mediaType);
  const ofFilm = Medium === 'video' && { playsinline: true, poster: posterUrl };
  return (
    <Medium
      class={`u-${Medium}`}
      controls
      preload="none"
      src={enclosure.url}
      aria-label={enclosureName(enclosure)}
      {...ofFilm}
    />
  );
}

/** A page that came by https loads nothing by http, and the Content-Security-Policy of ours nothing else anywhere. */
function isPlayable({ url }: Enclosure): boolean {
  return url.startsWith('https:');
}

const BYTES_A_MEGABYTE = 1_000_000;

function sizeText({ pageLanguage }: Site, bytes: number): string {
  const form = { style: 'unit', unit: 'megabyte', maximumSignificantDigits: 2 } as const;
  return numberFormat(pageLanguage, form).format(bytes / BYTES_A_MEGABYTE);
}

import type { Article, Enclosure } from '../../article.ts';
import { withoutEntities } from '../../entities.ts';
import { numberFormat } from '../../language-formats.ts';
import { percentDecoded } from '../../percent-decoded.ts';
import type { Site } from '../../site.ts';
import { clockText, enclosureName, mediumOf } from '../enclosure.ts';

/** An article's HTML with its sound and film in it, and those that have no place there, which come before it. */
export interface PlayedHtml {
  readonly before: string;
  readonly contentHtml: string;
}

/** A paragraph of one link, as it stands for a player that a text had. The HTML is our own. */
const LINK = /<p><a href="([^"]*)">([^<]*)<\/a><\/p>/g;

/**
 * Puts the sound and film of an article on its page: the browser's own players, which load nothing until they are asked to, and links to
 * the files. A film is shown by `posterUrl`, if there is one, until it is played.
 */
export function withRecordings(
  site: Site,
  { contentHtml, enclosures = [] }: Article,
  posterUrl: string | undefined,
): PlayedHtml {
  const written = (enclosure: Enclosure) =>
    (<Recording site={site} enclosure={enclosure} posterUrl={posterUrl} />).toString();
  const left = new Map(enclosures.map((enclosure) => [enclosure.url, enclosure]));
  const played = contentHtml.replace(LINK, (paragraph, href: string, text: string) => {
    const enclosure = left.get(withoutEntities(href));
    if (!enclosure || !namesFor(enclosure).includes(percentDecoded(withoutEntities(text)))) return paragraph;
    left.delete(enclosure.url);
    return written(enclosure);
  });
  return { before: [...left.values()].map(written).join(''), contentHtml: played };
}

/** What a link in place of a player may say: its title, the name of its file, the host that has it. */
function namesFor(enclosure: Enclosure): readonly string[] {
  const { url, fileText } = enclosure;
  return [enclosureName(enclosure), ...(fileText ? [fileText] : [enclosureName({ url }), new URL(url).host])];
}

interface RecordingFacts {
  readonly site: Site;
  readonly enclosure: Enclosure;
  readonly posterUrl: string | undefined;
}

function Recording({ site, enclosure, posterUrl }: RecordingFacts) {
  const { url, mediaType, seconds, bytes } = enclosure;
  const name = enclosureName(enclosure);
  const Medium = mediumOf(mediaType);
  const ofFilm = Medium === 'video' && { playsinline: true, poster: posterUrl };
  return (
    <figure class="recording">
      {/* A page that came by https loads nothing by http, and the Content-Security-Policy of ours nothing else from elsewhere. */}
      {/^(?:https:|\/)/.test(url) && (
        <Medium class={`u-${Medium}`} controls preload="none" src={url} aria-label={name} {...ofFilm} />
      )}
      <figcaption lang={site.pageLanguage}>
        <span class="fact">
          <a href={url} type={mediaType} dir="auto">
            {name}
          </a>
        </span>
        {seconds && <span class="fact">{clockText(seconds)}</span>}
        {bytes && <span class="fact">{sizeText(site, bytes)}</span>}
      </figcaption>
    </figure>
  );
}

/** How many bytes one has, the largest first. */
const UNITS = [
  ['gigabyte', 1_000_000_000],
  ['megabyte', 1_000_000],
  ['kilobyte', 1000],
] as const;

function sizeText({ pageLanguage }: Site, bytes: number): string {
  const [unit, size] = UNITS.find(([, least]) => bytes >= least) ?? UNITS[2];
  const form = { style: 'unit', unit, maximumSignificantDigits: 2 } as const;
  return numberFormat(pageLanguage, form).format(bytes / size);
}

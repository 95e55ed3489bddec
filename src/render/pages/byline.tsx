import type { Article } from '../../article.ts';
import type { ChannelKind, NamedChannel } from '../../channel.ts';
import { channelOf, kindOf } from '../../channels/index.ts';
import { countedSentence, listParts, sentenceParts } from '../../sentences.ts';
import type { Site } from '../../site.ts';
import { dateInWords, PublicationTime } from './date.tsx';
import { otherDirection } from './lang-and-dir.ts';
import { readingMinutes } from './reading-time.ts';

interface BylineFacts {
  readonly site: Site;
  readonly article: Article;
  readonly channels: readonly NamedChannel[];
  /** The article's permalink. */
  readonly url: string;
}

/**
 * Whom an article is by, from where, and in which of several languages, each with a link to what else is; when it was published,
 * and how long it takes to read.
 */
export function Byline({ site, article, channels, url }: BylineFacts) {
  const { bylines, creditText, placeText } = article;
  const named = (field: ChannelKind['field']) => channels.filter(({ kind }) => kindOf(kind).field === field);
  const minutes = readingMinutes(article.wordCount);
  return (
    <div class="byline" lang={site.pageLanguage}>
      {(bylines.length > 0 || creditText || placeText) && (
        <p>
          {bylines.length > 0 && (
            <span class="fact">
              <span dir={otherDirection(article, site)}>
                {sentenceParts(site, 'by', {
                  names: <Names site={site} texts={bylines} channels={named('bylines')} isAuthor />,
                })}
              </span>
            </span>
          )}
          {creditText && (
            <span class="fact">
              <Names
                site={site}
                texts={[creditText]}
                channels={named('creditText')}
                isAuthor={bylines.length === 0}
              />
            </span>
          )}
          {placeText && (
            <span class="fact">
              <Names site={site} texts={[placeText]} channels={named('placeText')} />
            </span>
          )}
        </p>
      )}
      <p>
        <span class="fact">
          <a class="u-url" href={url}>
            <PublicationTime article={article} site={site} />
          </a>
        </span>
        {isUpdated(article) && (
          <span class="fact">
            <bdi>
              {sentenceParts(site, 'updated', {
                date: (
                  <time class="dt-updated" datetime={article.updated}>
                    {dateInWords(site, article.updated)}
                  </time>
                ),
              })}
            </bdi>
          </span>
        )}
        <span class="fact">
          <bdi dir={site.pageDirection}>{countedSentence(site, 'minutesToRead', minutes)}</bdi>
        </span>
        {named('language').map((channel) => (
          <span class="fact">
            <a href={channel.path}>{channelOf(site, channel).headingText}</a>
          </span>
        ))}
      </p>
    </div>
  );
}

interface NamesFacts {
  readonly site: Site;
  readonly texts: readonly string[];
  readonly channels: readonly NamedChannel[];
  readonly isAuthor?: boolean;
}

/** A dateline may name two places: where the channels are known they are named instead of the text. */
function Names({ site, texts, channels, isAuthor = false }: NamesFacts) {
  const shown: { text: string; path?: string }[] =
    channels.length > 0
      ? channels.map(({ nameText, path }) => ({ text: nameText, path }))
      : texts.map((text) => ({ text }));
  const name = isAuthor ? 'p-author h-card' : undefined;
  const each = shown.map(({ text, path }) =>
    path ? (
      <a class={name} href={path} dir="auto">
        {text}
      </a>
    ) : (
      <span class={name} dir="auto">
        {text}
      </span>
    ),
  );
  return <>{listParts(site, each)}</>;
}

/** A change on the day of publication is none that a reader asks for. */
function isUpdated({ published, updated }: Article): boolean {
  return Date.parse(updated) - Date.parse(published) >= 86_400_000;
}

import type { Article } from '../../article.ts';
import type { Site } from '../../site.ts';
import type { ShownPicture } from '../picture.ts';

interface SocialFacts {
  readonly site: Site;
  readonly titleText: string;
  readonly descriptionText: string | undefined;
  readonly url: string;
  readonly picture: ShownPicture;
  readonly article: Article | undefined;
}

/** What a page looks like where it is shared: Open Graph (https://ogp.me), and for X its card's form, as it reads the rest there. */
export function SocialMeta({ site, titleText, descriptionText, url, picture, article }: SocialFacts) {
  const facts: [property: string, content: string | number | undefined][] = [
    ['og:site_name', site.titleText],
    ['og:type', article ? 'article' : 'website'],
    ['og:title', titleText],
    ['og:description', descriptionText],
    ['og:url', url],
    ['og:image', picture.url],
    ['og:image:width', picture.width],
    ['og:image:height', picture.height],
    ['og:image:alt', picture.altText],
    ['article:published_time', article?.published],
    ['article:modified_time', article?.updated],
    ...(article?.topics ?? []).map((topic): [string, string] => ['article:tag', topic]),
  ];
  return (
    <>
      {facts.map(
        ([property, content]) => content !== undefined && <meta property={property} content={`${content}`} />,
      )}
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
}

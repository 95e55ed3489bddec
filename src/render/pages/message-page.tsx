import type { SiteConfig } from '../../site.ts';
import { paths } from '../../urls.ts';
import { page } from './layout.tsx';

/** A page that says why there is no other, in a headline and a sentence, and where to go from here. */
export function messagePage(site: SiteConfig, origin: string, titleText: string, sentence: string): string {
  return page(
    { site, origin, titleText },
    <>
      <h1>{titleText}</h1>
      <p class="deck">{sentence}</p>
      <p>
        <a href={paths.home}>All articles</a>
      </p>
    </>,
  );
}

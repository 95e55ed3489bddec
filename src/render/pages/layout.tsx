import type { Child } from 'hono/jsx';
import { pageIds } from '../../anchors.ts';
import { paths } from '../../urls.ts';
import { Head, type PageFrame } from './head.tsx';
import { otherLanguage } from './lang-and-dir.ts';
import { shownKinds } from './shown-kinds.ts';

/** A whole HTML document around `children`, from `<!doctype html>`. */
export function page(frame: PageFrame, children: Child): string {
  return `<!doctype html>\n${(<Document {...frame}>{children}</Document>).toString()}\n`;
}

function Document({ children, ...frame }: PageFrame & { children?: Child }) {
  const { site } = frame;
  const { words, pageLanguage, pageDirection } = site;
  const siteLanguage = otherLanguage(site, site);
  return (
    <html lang={pageLanguage} dir={pageDirection === 'rtl' ? 'rtl' : undefined}>
      <Head {...frame} />
      <body>
        <a class="skip" href={`#${pageIds.main}`}>
          {words.skipToText}
        </a>
        <header>
          {frame.titleText !== site.titleText && (
            <a class="site" href={paths.home} lang={siteLanguage} dir="auto">
              {site.titleText}
            </a>
          )}
          <nav aria-label={words.siteNavigation}>
            <a href={paths.search}>{words.search}</a>
            <a class="to-subscribe" href={paths.subscribe}>
              {words.subscribe}
            </a>
          </nav>
        </header>
        <main id={pageIds.main}>{children}</main>
        <footer>
          <nav aria-label={words.allOfIt}>
            <ul>
              {shownKinds(site).map(
                ({ directoryPath, plural, isDivision }) =>
                  directoryPath &&
                  // The front page leads to its parts, and may have none at this time.
                  !isDivision && (
                    <li>
                      <a href={directoryPath}>{words[plural]}</a>
                    </li>
                  ),
              )}
              <li>
                <a href={paths.opml}>OPML</a>
              </li>
            </ul>
          </nav>
          {site.rightsText && (
            <p lang={siteLanguage} dir="auto">
              {site.rightsText}
            </p>
          )}
        </footer>
      </body>
    </html>
  );
}

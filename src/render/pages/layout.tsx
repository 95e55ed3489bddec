import type { Child } from 'hono/jsx';
import { channelKinds } from '../../channels/index.ts';
import { paths } from '../../urls.ts';
import { Head, type PageFrame } from './head.tsx';

/** A whole HTML document around `children`, from `<!doctype html>`. */
export function page(frame: PageFrame, children: Child): string {
  return `<!doctype html>\n${(<Document {...frame}>{children}</Document>).toString()}\n`;
}

function Document({ children, ...frame }: PageFrame & { children?: Child }) {
  const { site } = frame;
  return (
    <html lang={site.language}>
      <Head {...frame} />
      <body>
        <a class="skip" href="#main">
          Skip to the text
        </a>
        <header>
          {frame.titleText !== site.titleText && (
            <a class="site" href={paths.home} dir="auto">
              {site.titleText}
            </a>
          )}
          <nav aria-label="Site">
            <a href={paths.search}>Search</a>
            <a class="to-subscribe" href={paths.subscribe}>
              Subscribe
            </a>
          </nav>
        </header>
        <main id="main">{children}</main>
        <footer>
          <nav aria-label="All of it">
            <ul>
              {channelKinds.map(
                ({ directoryPath, pluralText }) =>
                  directoryPath && (
                    <li>
                      <a href={directoryPath}>{pluralText}</a>
                    </li>
                  ),
              )}
              <li>
                <a href={paths.opml}>OPML</a>
              </li>
            </ul>
          </nav>
          {site.rightsText && <p dir="auto">{site.rightsText}</p>}
        </footer>
      </body>
    </html>
  );
}

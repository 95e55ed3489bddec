import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Cost, costOf } from './child-cost.ts';
import type { MixedArticle } from './mixed-articles.ts';

const files = {
  'config.toml': `baseURL = "http://127.0.0.1/"
title = "Newsroom"
disableKinds = ["section", "taxonomy", "term", "sitemap", "robotsTXT", "404"]
[services.rss]
limit = 50
`,
  'layouts/_default/single.html': `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>{{ .Title }}</title>
<h1>{{ .Title }}</h1><time>{{ .Date.Format "2006-01-02" }}</time>
{{ .Content }}
</html>
`,
  'layouts/_default/list.html': `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>{{ .Title }}</title>
<ul>{{ range .Site.RegularPages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>
</html>
`,
  'layouts/_default/rss.xml': `{{ printf "<?xml version=\\"1.0\\" encoding=\\"utf-8\\"?>" | safeHTML }}
<rss version="2.0"><channel><title>{{ .Site.Title }}</title><link>{{ .Permalink }}</link><description>All</description>
{{ range first 50 .Site.RegularPages }}<item><title>{{ .Title }}</title><link>{{ .Permalink }}</link><guid>{{ .Permalink }}</guid>
<pubDate>{{ .Date.Format "Mon, 02 Jan 2006 15:04:05 -0700" }}</pubDate><description>{{ .Content | html }}</description></item>
{{ end }}</channel></rss>
`,
};

/** Hugo's version, or nothing where it is not installed. */
export function hugoVersion(): string | undefined {
  return /v\d[\d.]*/.exec(spawnSync('hugo', ['version'], { encoding: 'utf8' }).stdout ?? '')?.[0];
}

/** Writes a site for Hugo: articles as Markdown, a page for each, a list, and a feed of the newest 50 with all their text. */
export function writeHugoSite(dir: string, articles: readonly MixedArticle[]): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, name)), { recursive: true });
    writeFileSync(join(dir, name), content);
  }
  mkdirSync(join(dir, 'content/articles'), { recursive: true });
  for (const { name, date, title, paragraphs } of articles) {
    const head = `---\ntitle: ${JSON.stringify(title)}\ndate: ${date}\n---\n`;
    writeFileSync(join(dir, `content/articles/${name}.md`), `${head}\n${paragraphs.join('\n\n')}\n`);
  }
}

/** Builds the site from nothing. */
export async function buildWithHugo(dir: string): Promise<Cost> {
  for (const left of ['public', 'resources', 'cache'])
    rmSync(join(dir, left), { recursive: true, force: true });
  return costOf('hugo', ['--cacheDir', join(dir, 'cache')], { cwd: dir, env: process.env });
}

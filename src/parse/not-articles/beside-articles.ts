import type { Problem } from '../../problem.ts';
import { mediaTypeByEnding } from '../media-type.ts';

/** Names of what people keep beside their articles: pictures, documents, data, programs, templates, and the pages of sections. */
const BESIDE = new RegExp(
  String.raw`\.(?:${[
    'png|jpe?g|gif|webp|avif|heic|ico|bmp|tiff?|svg|psd|pdf|zip|gz|jar|mp[34]|m4[av]|mov|webm|ogg|wav|woff2?|ttf|otf|eot|dat|bin|exe|swf|wasm',
    'drawio|xmind|excalidraw(?:[.]md)?|canvas|base|ggb|stl|p[bgp]m|xlsx?|ods|pptx?',
    'zig|nim|exs?|erl|dart|scala|clj|fs|gradle|proto|graphql|tf|diff|patch',
    'css|s[ac]ss|less|styl|[cm]?[jt]sx?|py|ipynb|java|class|sh|r|rb|rs|go|cc?|cpp|hs?|cs|php|pl|kt|swift|lua|sql|el|jl|coffee|sed|bat|ps1',
    'json|jsonl|ndjson|ya?ml|toml|xml|xs[dlt]|csv|tsv|ini|lock|log|conf|properties|env|meta|map|db|sqlite|ics|bib|csl|ris|srt|vtt|atom|rss|rdf|opml',
    'shp|shx|dbf|prj|cpg|geojson|gpx|kml|parquet|rds|rda|rdata|dta|sav',
    // What Kirby and Lektor keep of a picture or a document: `cover.jpg.txt`, `cover.jpg.en.txt`.
    '(?:png|jpe?g|gif|webp|avif|svg|pdf|mp[34]|mov|zip)[.](?:[a-z]{2}[.])?(?:txt|lr)',
    'njk|liquid|hbs|ejs|pug|gotmpl|erb|haml|slim|twig|j2|jinja2?|astro|vue|svelte',
  ].join('|')})$|(?:^|/)(?:${[
    '_index|readme|licen[cs]e(?:-[\\w-]+)?|changelog|contributing|code[-_]of[-_]conduct|security|copying|authors|claude|agents',
    'requirements|cname|gemfile|rakefile|makefile|dockerfile|procfile|robots|humans|ads|llms|_headers|_redirects',
  ].join('|')})(?:[.][\w.-]*)?$`,
  'i',
);

const PICTURE = /\.(?:png|jpe?g|gif|webp|avif|heic|ico|bmp|tiff?|svg)$/i;

/** Whether a file is a picture by its name: the build does not look for an article in it. */
export function isPictureName(path: string): boolean {
  return PICTURE.test(path);
}

/** Whether a file is sound or film by its name, likewise. */
export function isRecordingName(path: string): boolean {
  return mediaTypeByEnding(path) !== undefined;
}

/** Whether a file that is no article does not want to be one either, by its name. */
export function isBesideArticles(path: string): boolean {
  return BESIDE.test(path) || isRecordingName(path);
}

/** What the report says of such a file. */
export function besideNotice(file: string): Problem {
  const fault = 'stands beside the articles, by its name, and is none';
  const remedy = 'nothing; or, if it is one, give it a name of its own: story.md, .html or .txt';
  return { file, field: 'file', fault, remedy };
}

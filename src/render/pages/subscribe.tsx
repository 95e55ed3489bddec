import type { Site } from '../../site.ts';
import { absolute, feedPath } from '../../urls.ts';
import type { Format } from '../format.ts';
import { formats } from '../formats.ts';
import { feedReaders } from './readers.ts';

interface SubscribeFacts {
  readonly site: Site;
  readonly origin: string;
  /** The path of the channel, with its query where it is a search. */
  readonly path: string;
  /** The format that is meant; else the first. */
  readonly format?: Format;
}

/** How to subscribe to a channel: a tap for who has a reader, an address to copy for everyone else, and which format is for whom. */
export function Subscribe({ site, origin, path, format = formats[0] }: SubscribeFacts) {
  const { words } = site;
  const urlOf = ({ file }: Format) => absolute(origin, feedPath(path, file));
  return (
    <div class="subscribe">
      <section aria-labelledby="one-tap">
        <h2 id="one-tap">{words.openInReader}</h2>
        <ul class="readers">
          {feedReaders.map(({ name, subscribeUrl }) => (
            <li>
              <a href={subscribeUrl(urlOf(format))}>{name ?? words.appOnDevice}</a>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="address">
        <h2 id="address">{words.copyAddress}</h2>
        <p>{words.whereToPaste}</p>
        <p>
          <code class="address">{urlOf(format)}</code>
        </p>
      </section>
      <section aria-labelledby="formats">
        <h2 id="formats">{words.threeFormats}</h2>
        <dl class="formats">
          {formats.map((one) => (
            <div>
              <dt>
                <a href={feedPath(path, one.file)}>{one.name}</a>
              </dt>
              <dd>
                {words[one.purpose]} <code>{urlOf(one)}</code>
              </dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  );
}

/** What a feed is, for who meets one for the first time. */
export function WhatFeedsAre({ site }: { site: Site }) {
  return <p class="deck">{site.words.whatFeedsAre}</p>;
}

import { absolute, feedPath } from '../../urls.ts';
import type { Format } from '../format.ts';
import { formats } from '../formats.ts';
import { feedReaders } from './readers.ts';

interface SubscribeFacts {
  readonly origin: string;
  /** The path of the channel, with its query where it is a search. */
  readonly path: string;
  /** The format that is meant; else the first. */
  readonly format?: Format;
}

/** How to subscribe to a channel: a tap for who has a reader, an address to copy for everyone else, and which format is for whom. */
export function Subscribe({ origin, path, format = formats[0] as Format }: SubscribeFacts) {
  const urlOf = ({ file }: Format) => absolute(origin, feedPath(path, file));
  return (
    <div class="subscribe">
      <section aria-labelledby="one-tap">
        <h2 id="one-tap">Open it in your feed reader</h2>
        <ul class="readers">
          {feedReaders.map(({ name, subscribeUrl }) => (
            <li>
              <a href={subscribeUrl(urlOf(format))}>{name}</a>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="address">
        <h2 id="address">Or copy its address</h2>
        <p>Every feed reader has a place to paste it: look for “add” or “subscribe”.</p>
        <p>
          <code class="address">{urlOf(format)}</code>
        </p>
      </section>
      <section aria-labelledby="formats">
        <h2 id="formats">Three formats, the same articles</h2>
        <dl class="formats">
          {formats.map((one) => (
            <div>
              <dt>
                <a href={feedPath(path, one.file)}>{one.name}</a>
              </dt>
              <dd>
                {one.purposeText} <code>{urlOf(one)}</code>
              </dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  );
}

/** What a feed is, for who meets one for the first time. */
export function WhatFeedsAre() {
  return (
    <p class="deck">
      A feed brings every new article to a reader of your choice, in order, as it is published. No account
      here, no e-mail address, nobody who watches what you read.
    </p>
  );
}

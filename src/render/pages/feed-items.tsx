import type { Channel } from '../../channel.ts';
import { feedPath } from '../../urls.ts';
import { formats } from '../formats.ts';

/** The items of a list of a channel's feeds, a link to each format. */
export function FeedItems({ channel }: { channel: Pick<Channel, 'path'> }) {
  return (
    <>
      {formats.map(({ name, file }) => (
        <li>
          <a href={feedPath(channel.path, file)}>{name}</a>
        </li>
      ))}
    </>
  );
}

import { describe, expect, it } from 'vitest';
import { story } from '../markdown/markdown-file.ts';
import { complaints } from '../parsed-file.ts';

const mp3 = { url: 'https://example.org/ep1.mp3', mediaType: 'audio/mpeg' };
const whole = { ...mp3, bytes: 13_654_375, seconds: 1695 };
const url = mp3.url;

describe('front matter', () => {
  it.each([
    [`audio: ${url}`, [mp3]],
    [`enclosure: ${url}`, [mp3]],
    ['enclosure: https://example.org/a.mp4', [{ url: 'https://example.org/a.mp4', mediaType: 'video/mp4' }]],
    [`enclosure: {url: "${url}", length: 13654375, type: audio/mpeg, duration: "28:15"}`, [whole]],
    [`enclosure: {url: "${url}", length: 13654375, type: audio/mp3, duration: "28:15"}`, [whole]],
    [`enclosure:\n  - url: ${url}\n    title: The  talk`, [{ ...mp3, titleText: 'The talk' }]],
    // Nikola and its plug-ins for podcasts.
    [`enclosure: ${url}\nenclosure_length: 13654375\nenclosure_type: audio/mpeg\nduration: 28:15`, [whole]],
    // Jekyll-Podcast-Feed.
    [
      `podcast_link: ${url}\npodcast_file_size: 13.7 MB\npodcast_duration: "28:15"\npodcast_length: 13654375`,
      [whole],
    ],
    // Castanet, with a whole address.
    [`podcast_file: ${url}\npodcast_duration: "0:28:15"\npodcast_bytes: "13654375"`, [whole]],
    [`podcast: {file: "${url}", bytes: 13654375, duration: PT28M15S, type: full}`, [whole]],
    [`podcast:\n  src: ${url}\n  size: 13654375\n  duration: 1695.4`, [whole]],
    [`episode: {filename: "${url}", size: 13654375, duration: 1695, episodeNumber: 1}`, [whole]],
    [`audioUrl: ${url}`, [mp3]],
    [`audio_url: ${url}\nduration: about half an hour`, [mp3]],
    [`mp3: ${url}`, [mp3]],
    [`audio: {mp3: "${url}", ogg: "https://example.org/ep1.ogg"}`, [mp3]],
    [`extra: {audio: "${url}"}`, [mp3]],
    // WordPress's exporters: to Hugo, and with what PowerPress keeps there; Jekyll's importer.
    [
      `enclosure:\n  - |\n    ${url}\n    13654375\n    audio/mpeg\n    a:1:{s:8:"duration";s:8:"00:28:15";}`,
      [whole],
    ],
    [`meta:\n  enclosure: "${url}\\n0\\naudio/mpeg"`, [mp3]],
    [`audio: ${url}?from=feed#t=5`, [{ ...mp3, url: `${url}?from=feed#t=5` }]],
    // Of the folder, or, where it is not there, of where the article was published first.
    [
      'audio: /ep1.mp3\ncanonical: https://example.org/story',
      [{ ...mp3, url: 'seed:/ep1.mp3?https%3A%2F%2Fexample.org%2Fep1.mp3' }],
    ],
    ['audio: audio/Ep 1.mp3', [{ ...mp3, url: 'seed:audio/Ep%201.mp3' }]],
    ['video: /films/a.mp4', [{ url: 'seed:/films/a.mp4', mediaType: 'video/mp4' }]],
    ['audio: //example.org/ep1.mp3', [mp3]],
    ['audio: https://example.org/ep1.mp4', [{ url: 'https://example.org/ep1.mp4', mediaType: 'audio/mp4' }]],
    [
      'audio: {src: "https://example.org/1", type: "Audio/OGG; codecs=opus"}',
      [{ url: 'https://example.org/1', mediaType: 'audio/ogg' }],
    ],
    ['video: https://example.org/a.webm', [{ url: 'https://example.org/a.webm', mediaType: 'video/webm' }]],
    [
      'video:\n  url: https://example.org/a.mp4\n  length: "5"',
      [{ url: 'https://example.org/a.mp4', mediaType: 'video/mp4', bytes: 5 }],
    ],
    [
      'enclosure: {url: "https://example.org/a.mp3", type: application/octet-stream}',
      [{ url: 'https://example.org/a.mp3', mediaType: 'audio/mpeg' }],
    ],
    [
      `audio: ${url}\nenclosure: {url: "${url}", length: 13654375}\nvideo: https://example.org/a.mov`,
      [
        { ...mp3, bytes: 13_654_375 },
        { url: 'https://example.org/a.mov', mediaType: 'video/quicktime' },
      ],
    ],
    [
      `enclosure: [${url}, "https://example.org/ep1.ogg"]\naudio: ${url}`,
      [mp3, { url: 'https://example.org/ep1.ogg', mediaType: 'audio/ogg' }],
    ],
  ])('%s', async (yaml, enclosures) => {
    const { draft, problems, warnings } = await story(yaml);
    expect({ problems, warnings }).toEqual({ problems: [], warnings: [] });
    expect(draft?.enclosures).toEqual(enclosures);
    expect(draft?.sources.enclosures).toBe('front matter');
  });

  it.each([
    'video: https://www.youtube.com/watch?v=dQw4w9WgXcQ',
    'video: dQw4w9WgXcQ',
    'video: true',
    'audio: false',
    'audio:',
    'podcast: The Example Hour',
    'podcast: true',
    'episode: 12',
    'episode: {number: 12, type: bonus}',
    'duration: 28:15',
    'bytes: 5',
    'enclosure: {url: "https://example.org/a.pdf", type: application/pdf}',
  ])('%s is no recording', async (yaml) => {
    const { draft, problems, warnings } = await story(yaml);
    expect({ problems, warnings }).toEqual({ problems: [], warnings: [] });
    expect(draft).not.toHaveProperty('enclosures');
    expect(draft?.sources).not.toHaveProperty('enclosures');
  });

  it.each([
    [
      'audio: ../ep1.mp3',
      'audio names a recording outside of the folder and at no address of the web, which was left out: ../ep1.mp3; put the file into the folder, or on the web, and write its path or its whole address',
    ],
    [
      'audio: ftp://example.org/ep1.mp3',
      'audio names a recording outside of the folder and at no address of the web, which was left out: ftp://example.org/ep1.mp3; put the file into the folder, or on the web, and write its path or its whole address',
    ],
    [
      'audio: The talk',
      'audio names something of which nothing says that it is sound or film, which was left out: The talk; say its media type beside its address: { url: https://example.org/episode, type: audio/mpeg }',
    ],
    [
      'enclosure: https://example.org/episodes/1',
      'enclosure names something of which nothing says that it is sound or film, which was left out: https://example.org/episodes/1; say its media type beside its address: { url: https://example.org/episode, type: audio/mpeg }',
    ],
    [
      'enclosure: {url: "https://example.org/episodes/1", type: mp3}',
      'enclosure gives a recording a type that is no media type: mp3; write one, such as audio/mpeg, or none where the address ends with .mp3',
    ],
  ])('%s is none, and is named', async (yaml, complaint) => {
    const { draft, problems, warnings } = await story(yaml);
    expect(problems).toEqual([]);
    expect(complaints(warnings)).toEqual([complaint]);
    expect(draft).not.toHaveProperty('enclosures');
  });

  it('what cannot be read of one is named, and the rest of it stays', async () => {
    const { draft, warnings } = await story(
      `enclosure: {url: "${url}", type: MP3, size: 13.7 MB, duration: half an hour}`,
    );
    expect(draft?.enclosures).toEqual([mp3]);
    expect(complaints(warnings)).toEqual([
      'enclosure gives a recording a type that is no media type: MP3; write one, such as audio/mpeg, or none where the address ends with .mp3',
      'enclosure gives a recording a size that is no number of bytes: 13.7 MB; write that, such as 13654375, or take it out',
      'enclosure gives a recording a duration that is none: half an hour; write it as 28:15 or in seconds, or take it out',
    ]);
  });
});

import { expect, it } from 'vitest';
import { parse } from './html-page.ts';

const TEXT = `Soldiers move along the river

MOSUL, Iraq (AP) -- Soldiers moved from house to house along the river
on Wednesday, where the streets are too narrow for armoured vehicles.

Aid workers said that wells had run dry, and that bread cost ten times
what it had cost in the spring.
`;

it('reads a page that is plain text as that', async () => {
  const { draft } = await parse(
    `<html><head><title>Message 17</title></head><body><pre>\nJune 28, 2017\n\n${TEXT}</pre>\n</body></html>`,
  );
  expect(draft).toMatchObject({
    ...{ titleText: 'Soldiers move along the river', published: '2017-06-28T12:00:00Z', creditText: 'AP' },
    placeText: 'MOSUL, Iraq',
    contentHtml:
      '<p>Soldiers moved from house to house along the river on Wednesday, where the streets are too narrow for armoured vehicles.</p>\n<p>Aid workers said that wells had run dry, and that bread cost ten times what it had cost in the spring.</p>',
  });
});

it('but not one that has more', async () => {
  const { draft } = await parse(
    `<html><head><title>Rain</title><meta name="date" content="2017-06-28"></head><body><p>It rained.</p><pre>${TEXT}</pre></body></html>`,
  );
  expect(draft?.contentHtml).toContain('<pre>');
});

it('believes what the page says where the text says nothing of it', async () => {
  const { draft } = await parse(
    `<html><head><title>Rain in Mosul</title><meta name="date" content="2017-06-28"><meta name="author" content="Jane Doe"></head><body><pre>It rained all day, and all of the night behind it.\n</pre></body></html>`,
  );
  expect(draft).toMatchObject({
    ...{ titleText: 'Rain in Mosul', published: '2017-06-28T12:00:00Z', bylines: ['Jane Doe'] },
    contentHtml: '<p>It rained all day, and all of the night behind it.</p>',
  });
});

it('leaves one with links as it is', async () => {
  const { draft } = await parse(
    `<html><head><meta name="date" content="2017-06-28"></head><body><pre>It <a href="https://example.org/">rained</a>.</pre></body></html>`,
  );
  expect(draft?.contentHtml).toContain('<a href="https://example.org/">rained</a>');
});

import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { onPage } from './browser.ts';
import { kindsOfPages } from './kinds.ts';

const article = kindsOfPages['an article with everything'] as string;
const rightToLeft = kindsOfPages['an article from right to left'] as string;
const withoutSpaces = kindsOfPages['an article without spaces'] as string;
const narrow = { viewport: { width: 360, height: 800 } };

describe('with script off', () => {
  const options = { javaScriptEnabled: false };

  it('one searches with a filter, and goes to what was found', async () => {
    await onPage('/', options, async (page) => {
      await page.getByRole('link', { name: 'Search' }).click();
      await page.getByRole('searchbox').fill('counterattacks');
      await page.getByText('Filters').click();
      await page.getByLabel('Topic').fill('C++');
      await page.getByRole('button', { name: 'Search' }).click();
      expect(new URL(page.url()).searchParams.get('topic')).toBe('C++');
      await page.getByRole('link', { name: /Iraqi forces stall/ }).click();
      expect(new URL(page.url()).pathname).toBe(article);
    });
  });

  it('one subscribes at the address of a feed', async () => {
    await onPage('/topics/mosul/atom.xml', options, async (page) => {
      const url = `${inject('origin')}/topics/mosul/atom.xml`;
      expect(await page.locator('.address').textContent()).toBe(url);
      expect(await page.getByRole('link', { name: 'An app on this device' }).getAttribute('href')).toBe(
        `feed:${url}`,
      );
      const feedly = await page.getByRole('link', { name: 'Feedly' }).getAttribute('href');
      expect(decodeURIComponent(feedly ?? '')).toContain(url);
      // What a reader gets at the address that was copied.
      const feed = await fetch((await page.locator('.address').textContent()) ?? '');
      expect(feed.headers.get('Content-Type')).toBe('application/atom+xml; charset=utf-8');
      expect(await feed.text()).toContain('<title>Iraqi forces stall');
    });
  });

  it('one comes from the front page to how to subscribe, and from an article to the one before', async () => {
    await onPage('/', options, async (page) => {
      await page.getByRole('banner').getByRole('link', { name: 'Subscribe' }).click();
      expect(new URL(page.url()).pathname).toBe('/subscribe');
      await page.goto(article);
      await page.locator('a[rel="prev"]').click();
      expect(new URL(page.url()).pathname).toBe(rightToLeft);
    });
  });
});

it('a picture of the folder is shown, no wider than the page, and a link between articles leads to the other', async () => {
  await onPage(article, narrow, async (page) => {
    const picture = page.getByRole('img', { name: 'The river runs through the city' });
    expect(await picture.getAttribute('src')).toMatch(/\/pictures\/map-[0-9a-f]{16}\.svg$/);
    expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1200);
    const { width = 0, height = 0 } = (await picture.boundingBox()) ?? {};
    expect([width <= 360, Math.round((width / height) * 100)]).toEqual([true, 150]);
    await page.getByRole('link', { name: 'The same in Arabic' }).click();
    expect(new URL(page.url()).pathname).toBe(rightToLeft);
  });
});

it('sound and film have players that need no script, and are no wider than the page', async () => {
  await onPage(article, { ...narrow, javaScriptEnabled: false }, async (page) => {
    const [sound, film] = [page.locator('audio'), page.locator('video')];
    const facts = await Promise.all(
      [sound, film].map(async (player) => ({
        ...(await player.boundingBox()),
        name: await player.getAttribute('aria-label'),
      })),
    );
    expect(facts).toMatchObject([
      { name: 'the-officer-in-his-own-words.mp3' },
      { name: 'What the reporters saw from the roof of the command post' },
    ]);
    for (const { width = 0, height = 0 } of facts) expect([width <= 360, height > 40]).toEqual([true, true]);
    await page.getByRole('link', { name: 'the-officer-in-his-own-words.mp3' }).waitFor();
    const [{ width = 0, height = 1 } = {}] = facts.slice(1);
    expect(width / height).toBeCloseTo(16 / 9, 1);
  });
});

it('a recording of the folder is loaded when it is played, and played on from where one wants to be', async () => {
  await onPage('/articles/talk', {}, async (page) => {
    const answers: string[] = [];
    page.on('response', (response) => {
      const { status, range } = { status: response.status(), range: response.headers()['content-range'] };
      if (response.url().includes('/recordings/')) answers.push(`${status} ${range?.split('/')[1]}`);
    });
    expect(await page.locator('audio').evaluate((player: HTMLAudioElement) => player.readyState)).toBe(0);
    expect(answers).toEqual([]);
    const heard = await page.locator('audio').evaluate(async (player: HTMLAudioElement) => {
      const until = (event: string) => new Promise((resolve) => player.addEventListener(event, resolve));
      player.muted = true;
      await player.play();
      player.currentTime = 590;
      await until('seeked');
      await until('timeupdate');
      return { duration: player.duration, isThere: player.currentTime >= 590, fault: player.error };
    });
    expect(heard).toEqual({ duration: 600, isThere: true, fault: null });
    expect([...new Set(answers)]).toEqual(['206 4800044']);
  });
});

it('a search that is wrong is shown again as it was filled in', async () => {
  await onPage('/search?q=mosul&from=yesterday', {}, async (page) => {
    expect(await page.getByRole('searchbox').inputValue()).toBe('mosul');
    expect(await page.getByLabel('From').inputValue()).toBe('yesterday');
    expect(await page.locator('main').textContent()).toContain('a year, a month or a day');
  });
});

it('the skip link leads the keyboard past the head of the page', async () => {
  await onPage(article, {}, async (page) => {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Jane Doe');
  });
});

it('an article from right to left begins at the right, in its own language', async () => {
  const found = await onPage(rightToLeft, narrow, (page) =>
    page.evaluate(() => {
      const sides = (selector: string) => {
        const element = document.querySelector(selector) as HTMLElement;
        const range = document.createRange();
        range.selectNodeContents(element);
        const text = range.getClientRects()[0] as DOMRect;
        const box = element.getBoundingClientRect();
        const { direction } = getComputedStyle(element);
        return {
          direction,
          atRight: Math.abs(box.right - text.right) < 2,
          lang: element.closest<HTMLElement>('[lang]')?.lang,
        };
      };
      return { headline: sides('h1'), text: sides('.e-content p'), site: sides('.site') };
    }),
  );
  expect(found.headline).toEqual({ direction: 'rtl', atRight: true, lang: 'ar' });
  expect(found.text).toEqual({ direction: 'rtl', atRight: true, lang: 'ar' });
  expect(found.site).toMatchObject({ direction: 'ltr', lang: 'en' });
});

it('headings in an article are larger the higher they are, and nearer to what they head; code is as large as the text', async () => {
  const found = await onPage(article, {}, (page) =>
    page.evaluate(() => {
      const content = document.querySelector('.e-content') as HTMLElement;
      content.innerHTML =
        '<p>A</p><h2>B</h2><p>C <code>d</code></p><h3>E</h3><p>F</p><pre><code>g</code></pre>';
      const style = (selector: string) => getComputedStyle(content.querySelector(selector) as Element);
      const size = (selector: string) => Number.parseFloat(style(selector).fontSize);
      const space = (selector: string) =>
        Number.parseFloat(style(selector).marginTop) / Number.parseFloat(style(selector).marginBottom);
      return {
        sizes: ['h2', 'h3', 'p'].map(size),
        spaces: ['h2', 'h3'].map(space),
        code: ['p code', 'pre code'].map((selector) => size(selector) / size('p')),
      };
    }),
  );
  expect(found.sizes).toEqual(found.sizes.toSorted((a, b) => b - a));
  expect(new Set(found.sizes).size).toBe(3);
  for (const space of found.spaces) expect(space).toBeGreaterThan(2);
  for (const part of found.code) expect(part).toBeCloseTo(0.88);
});

it('follows the reader’s colours', async () => {
  const paper = (colorScheme: 'light' | 'dark') =>
    onPage(article, { colorScheme }, (page) =>
      page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor),
    );
  const lightness = (colour: string) => Number(/\d+/.exec(colour)?.[0]);
  expect(lightness(await paper('light'))).toBeGreaterThan(240);
  expect(lightness(await paper('dark'))).toBeLessThan(40);
});

it('is printed as the article alone, with the addresses of its links', async () => {
  await onPage(article, {}, async (page) => {
    await page.emulateMedia({ media: 'print' });
    const shown = (selector: string) => page.locator(selector).first().isVisible();
    expect(await Promise.all(['h1', '.e-content', '.byline', '.correction'].map(shown))).toEqual(
      Array(4).fill(true),
    );
    expect(await Promise.all(['header nav', '.beside', '.categories', 'body > footer'].map(shown))).toEqual(
      Array(4).fill(false),
    );
    const printed = await page.evaluate(
      () => getComputedStyle(document.querySelector('.e-content a') as Element, '::after').content,
    );
    expect(printed).toContain('https://example.org/officer');
  });
});

it('an article asks for its style alone before it is painted, of its own host, and weighs less than 15 KB', async () => {
  const asked = await onPage(article, {}, (page) =>
    page.evaluate(() => {
      const [html] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      const others = performance.getEntriesByType('resource') as (PerformanceResourceTiming & {
        renderBlockingStatus: string;
      })[];
      return {
        bytes: [html, ...others].reduce((sum, entry) => sum + (entry?.transferSize ?? 0), 0),
        blocking: others.filter((entry) => entry.renderBlockingStatus === 'blocking').map(({ name }) => name),
        hosts: [...new Set(others.map(({ name }) => new URL(name).origin))],
        cookies: document.cookie,
      };
    }),
  );
  const { origin } = new URL(inject('origin'));
  expect(asked.blocking).toEqual([expect.stringMatching(`^${origin}/style-[0-9a-f]{8}\\.css$`)]);
  expect(asked.hosts).toEqual([origin]);
  expect(asked.bytes).toBeGreaterThan(2_000);
  expect(asked.bytes).toBeLessThan(15_000);
  expect(asked.cookies).toBe('');
});

it('on paper a link is followed by its address where that is of use, code is whole, and nothing is dark', async () => {
  const found = await onPage(article, { colorScheme: 'dark' }, async (page) => {
    await page.emulateMedia({ media: 'print' });
    return page.evaluate(() => {
      const content = document.querySelector('.e-content') as HTMLElement;
      content.innerHTML =
        '<p><a href="https://example.org/a">A</a><a href="/articles/b#fn1">[1]</a></p><pre>code</pre>';
      const behind = [...content.querySelectorAll('a')].map(
        (link) => getComputedStyle(link, '::after').content,
      );
      const { whiteSpace } = getComputedStyle(content.querySelector('pre') as Element);
      return { behind, whiteSpace, colour: getComputedStyle(document.documentElement).color };
    });
  });
  expect(found).toEqual({
    behind: ['" (https://example.org/a)"', 'none'],
    whiteSpace: 'pre-wrap',
    colour: 'rgb(28, 27, 25)',
  });
});

it.each([
  ['an article', article],
  ['an article from right to left', rightToLeft],
])(
  'the facts of a byline of %s stand in whole on their lines, with no point before the first or behind the last',
  async (_, path) => {
    const facts = await onPage(path, narrow, (page) =>
      page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('.byline p')].flatMap((line) => {
          const { left, right } = line.getBoundingClientRect();
          const { direction, paddingLeft } = getComputedStyle(line);
          const edge = Number.parseFloat(paddingLeft);
          const text = (fact: Element) => {
            const range = document.createRange();
            range.selectNodeContents(fact);
            return range.getBoundingClientRect();
          };
          const texts = [...line.querySelectorAll('.fact')].map(text);
          const isFirst = (i: number) => i === 0 || (texts[i]?.top ?? 0) > (texts[i - 1]?.bottom ?? 0) - 4;
          return texts.map((rect, i) => ({
            height: rect.height,
            start: direction === 'rtl' ? right - edge - rect.right : rect.left - left - edge,
            isFirst: isFirst(i),
          }));
        }),
      ),
    );
    const firsts = facts.filter(({ isFirst }) => isFirst);
    expect(firsts.length).toBeGreaterThan(2);
    expect(firsts.length).toBeLessThan(facts.length);
    // The point of a first fact stands before its text, out of the line, where nothing is shown.
    for (const { start } of firsts) expect(Math.abs(start)).toBeLessThan(1);
    for (const { height } of facts) expect(height).toBeLessThan(36);
  },
);

it('what a search finds is set as wide as an article', async () => {
  const width = (path: string) =>
    onPage(path, {}, (page) => page.locator('main').evaluate((main) => main.getBoundingClientRect().width));
  expect(await width('/search?q=mosul')).toBe(await width(article));
});

it.each(['/', '/topics/'])('the list at %s begins and ends where the head of its page does', async (path) => {
  const edges = (page: Page, selector: string) =>
    page.locator(selector).evaluate((element) => {
      const { left, right } = element.getBoundingClientRect();
      return [left, right];
    });
  await onPage(path, {}, async (page) => {
    expect(await edges(page, 'main')).toEqual(await edges(page, 'body > header'));
  });
});

it.each([
  ['an article', article, { spaced: true, emphasis: 'italic' }],
  ['an article from right to left', rightToLeft, { spaced: false, emphasis: 'normal' }],
  ['an article without spaces', withoutSpaces, { spaced: true, emphasis: 'normal' }],
])('%s is emphasised as its script is', async (_, path, expected) => {
  const found = await onPage(path, {}, (page) =>
    page.evaluate(() => {
      const style = (element: Element) => getComputedStyle(element);
      const content = document.querySelector('.e-content') as HTMLElement;
      content.innerHTML = '<p><em>a</em> b</p>';
      return {
        spaced: style(document.querySelector('h1') as Element).letterSpacing !== 'normal',
        emphasis: style(content.querySelector('em') as Element).fontStyle,
      };
    }),
  );
  expect(found).toEqual(expected);
});

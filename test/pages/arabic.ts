import { article } from '../fixtures/article.ts';
import { siteIn } from '../fixtures/settings.ts';
import { appOf } from '../http/served.ts';

/** Newest first: with everything that stands on pages, in the language of the site and in another. */
const articles = [
  {
    slug: 'after',
    titleText: 'قوات عراقية تستعيد الجسر الأخير',
    summaryText: 'قال ضابط إن القوات تقدمت.',
    contentHtml: '<p>قال ضابط إن القوات تقدمت.</p>',
    topics: ['الموصل'],
    creditText: 'أسوشيتد برس',
  },
  {
    slug: 'everything',
    titleText: 'القوات العراقية تتوقف في المدينة القديمة بالموصل',
    summaryText: 'أوقفت الهجمات المضادة تقدم القوات العراقية نحو المدينة القديمة.',
    published: '2017-06-27T09:30:00Z',
    precision: 'instant' as const,
    updated: '2017-07-01T08:00:00Z',
    bylines: ['Jane Doe', 'ليلى حداد'],
    creditText: 'AP',
    placeText: 'الموصل/بغداد',
    topics: ['الموصل', 'C++'],
    correctionText: 'صُحح اسم الضابط في الفقرة الثانية.',
    rightsText: '© 2017 The Associated Press',
    canonicalUrl: 'https://example.net/mosul',
    relatedText: ['عنوان آخر'],
    wordCount: 720,
    sources: { title: 'lead' },
    contentHtml:
      '<p>أوقفت الهجمات المضادة تقدم القوات العراقية.</p><blockquote><p>قال ضابط عراقي: «نتقدم ببطء».</p></blockquote><ul><li>الجسر الأول</li><li>الجسر الثاني</li></ul><table><thead><tr><th>اليوم</th><th>العدد</th></tr></thead><tbody><tr><td>الأحد</td><td>12</td></tr></tbody></table><pre><code>const a = 1;</code></pre>',
  },
  {
    slug: 'english',
    titleText: 'What came before',
    summaryText: 'Forces of Iraq stood at the river, an officer said.',
    language: 'en',
    direction: 'ltr' as const,
    published: '2016-10-17T12:00:00Z',
    creditText: 'AP',
    topics: ['الموصل'],
  },
].map((facts, i) =>
  article({
    id: `urn:uuid:00000000-0000-4000-8000-00000000001${i}`,
    language: 'ar',
    direction: 'rtl',
    ...facts,
  }),
);

const site = {
  ...siteIn('ar'),
  titleText: 'أخبار النهر',
  descriptionText: 'مقالات من مجلد، منشورة خلاصاتٍ وصفحات.',
  feedEntries: 2,
};

/** A publication whose pages are from right to left. */
export const arabicApp = appOf(articles, site);

/** A page of each kind. */
export const arabicPages: readonly string[] = [
  '/',
  '/?page=2',
  '/articles/everything',
  '/topics/',
  '/search?q=القوات&from=2016',
  '/subscribe',
  '/no/such/page',
];

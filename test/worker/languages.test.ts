import { exports } from 'cloudflare:workers';
import { expect, it } from 'vitest';
import { language } from '../../src/channels/language.ts';
import type { Site } from '../../src/site.ts';
import { languages } from '../../src/words/index.ts';

it('knows in workerd what each language of the pages calls languages', () => {
  const called = Object.entries(languages).map(([pageLanguage, words]) => {
    const site = { words, pageLanguage, titleText: '' } as Site;
    const { headingText, descriptionText } = language.textsOf('fr', site);
    return [pageLanguage, headingText, descriptionText, language.textsOf('zh-Hant', site).headingText].join(
      ' | ',
    );
  });
  expect(called).toEqual([
    'ar | الفرنسية | مقالات لغتها الفرنسية. | الصينية التقليدية',
    'cs | Francouzština | Články, jazyk: francouzština. | Čínština (tradiční)',
    'da | Fransk | Artikler på fransk. | Traditionelt kinesisk',
    'de | Französisch | Artikel auf Französisch. | Chinesisch (traditionell)',
    'en | French | Articles in French. | Traditional Chinese',
    'es | Francés | Artículos en francés. | Chino tradicional',
    'fr | Français | Articles en français. | Chinois traditionnel',
    'he | צרפתית | כתבות בצרפתית. | סינית מסורתית',
    'it | Francese | Articoli in francese. | Cinese tradizionale',
    'ja | フランス語 | フランス語の記事。 | 繁体中国語',
    'ko | 프랑스어 | 프랑스어로 작성된 기사. | 중국어(번체)',
    'nb | Fransk | Artikler på fransk. | Tradisjonell kinesisk',
    'nl | Frans | Artikelen in het Frans. | Chinees (traditioneel)',
    'pl | Francuski | Artykuły, język: francuski. | Chiński tradycyjny',
    'pt | Francês | Artigos em francês. | Chinês tradicional',
    'pt-PT | Francês | Artigos em francês. | Chinês tradicional',
    'ru | Французский | Статьи. Язык: французский. | Китайский, традиционное письмо',
    'sv | Franska | Artiklar på franska. | Traditionell kinesiska',
    'tr | Fransızca | Dili Fransızca olan haberler. | Geleneksel Çince',
    'uk | Французька | Статті. Мова: французька. | Китайська (традиційне письмо)',
    'zh | 法语 | 以法语撰写的文章。 | 繁体中文',
    'no | Fransk | Artikler på fransk. | Tradisjonell kinesisk',
  ]);
});

it('has no channel of a language that one text alone seems to be in', async () => {
  const statusOf = async (path: string) =>
    (await exports.default.fetch(new Request(`https://edge.example${path}`))).status;
  expect(await Promise.all(['/languages/', '/languages/fr/', '/languages/en/'].map(statusOf))).toEqual([
    404, 404, 404,
  ]);
});

import { describe, expect, it } from 'vitest';
import { body, headline, opening, paragraphsOn } from '../page/bridge-page.ts';

it('keeps a paragraph that tells of what sites say in their notices', async () => {
  const told = (place: string) =>
    `In the library on the ${place} bank, the council said, nobody reads the notices on cookies and on copyright that stand below each of its pages. Whoever wants to borrow a book must agree to both, and to the library’s rules, which were written in 1921 and have forty pages. Half of the readers had never opened them, and the others had opened them once and had closed them again, a librarian found when she asked.`;
  const lines = [told('northern'), ...body, told('southern')];
  expect(await paragraphsOn([headline, 'By Jane Doe', ...lines])).toEqual(lines);
});

describe('where the article ends', () => {
  it.each([
    'The mayor wants Bergen to become a member of the union of towns with bridges, with a donation of nine stones.',
    'The stones were independently tested, and the men who sold them will not receive a commission for it, she said.',
    'The council’s opinions on the bridge have changed twice, and nobody would follow her on that path, she said.',
    'This report was published on Monday by an agency in Geneva, and nobody in Bergen had read it by Tuesday.',
    'We independently confirmed the count of the stones with two hospitals in the capital of the region.',
    'Scammers send such pleas for the bridge straight to your inbox, the police warned on Tuesday.',
    'The film of the bridge was made for informational purposes, the army said in a statement.',
    'Agents may earn a commission on each sack of flour that goes over the bridge to the market.',
    'A copy of the plans was sent to the mayor, and links in the chain of the bridge were bent.',
    '“My views on that are my own,” the minister told reporters at the bridge on Tuesday.',
    'The story was first posted as a joke on a forum in May, and then nobody laughed at it any more.',
    'The essay he wrote last year on the bridge first appeared in a magazine in Paris, to little notice.',
    'This story first appeared to be a hoax, and the mayor did not believe it until she saw the stones.',
  ])('behind what tells of such things: %s', async (last) => {
    expect(await paragraphsOn([...opening, ...body, last])).toEqual([...body, last]);
  });

  it.each([
    'You can unsubscribe at any time, and we will not ask you why.',
    'Es gelten die Datenschutzbestimmungen der Zeitung und ihrer Partner in der Stadt.',
    'Підпишіться на наш канал, щоб не пропустити новини міста.',
    '免责声明：本文仅代表作者个人观点，不代表本报立场，也不构成任何投资建议。',
    'Votre adresse e-mail ne sera pas publiée. Les champs obligatoires sont indiqués avec *.',
    'Ваш адрес email не будет опубликован. Обязательные поля помечены *.',
    'Свидетельство о регистрации газеты выдано в 1921 году министерством печати.',
    'The views expressed here do not necessarily reflect those of the Example.',
    'Les propos tenus ici n’engagent que leur auteur, et non le journal.',
    'Мнение автора может не совпадать с мнением редакции этой газеты.',
    'This column first appeared in the Bergen Herald on Tuesday, with another headline.',
    'We may earn a small commission when you buy a bridge through our links.',
    'Jane Doe writes on rivers. Follow her on Mastodon for more of them.',
    'Some links in this post may bring a small commission to those who keep the site.',
    'Your contribution, whatever its size, helps us to write of bridges.',
    'A copy of the game on bridges was kindly provided for review by those who made it.',
    'Codziennie rano wiadomości z miasta na skrzynkę. Zapisz się do newslettera!',
    'Please support our newsroom with a gift of one or of nine.',
  ])('above what its site says of accounts, newsletters and rights: %s', async (sentence) => {
    const notice = [sentence, sentence];
    expect(await paragraphsOn([...opening, ...body, ...notice])).toEqual(body);
  });
});

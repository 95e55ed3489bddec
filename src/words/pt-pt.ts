import type { Words } from '../words.ts';
import { pt } from './pt.ts';

/** As it is written in Portugal. */
export const ptPt: Words = {
  ...pt,
  search: 'Pesquisa',
  subscribe: 'Subscrever',
  firstPublishedAt: 'Publicado primeiramente em {host}.',
  searchFields: 'Palavras, «frases», inícios*',
  searchNow: 'Pesquisar',
  searchFor: 'Pesquisa: {wanted}',
  articlesMatching: 'Artigos que correspondem à pesquisa: {wanted}.',
  subscribeToSearch: 'Subscrever esta pesquisa',
  newArticlesCome: 'Os novos artigos que lhe correspondem chegam sozinhos ao seu leitor de feeds.',
  whatFeedsAre:
    'Um feed leva cada novo artigo ao leitor que escolher, por ordem e assim que é publicado. Sem conta, sem endereço de e-mail e sem ninguém a observar o que lê.',
  appOnDevice: 'Uma aplicação neste dispositivo',
  whereToPaste: 'Todos os leitores de feeds têm um sítio onde o colar: procure «adicionar» ou «subscrever».',
  atomPurpose: 'A melhor escolha para um leitor de feeds: também fica a saber de cada correção.',
  rssPurpose:
    'O mais antigo e mais conhecido, para o que não aceita outro: programas de e-mail, aplicações de podcasts e de conversação.',
  jsonPurpose: 'O mesmo em JSON, para um programa seu; os leitores mais recentes também o aceitam.',
  howToSubscribe: 'Como subscrever {title}, ou uma parte, em qualquer leitor de feeds.',
  everyPageHasFeeds:
    'Tudo o que tem aqui uma página tem também feeds, até {search}. Os endereços de todos estão num {list}, que os leitores de feeds importam, e em {file} para programas.',
  everySearch: 'cada pesquisa',
  opmlFile: 'ficheiro OPML',
  subscribeTo: 'Subscrever {title}',
  subscribeToAs: 'Subscrever {title} ({format})',
  documentAsItIs: 'O documento {format} tal como é',
  addressTooLong: 'Endereço demasiado longo',
  somethingWrong: 'Algo correu mal',
  ourFault: 'A falha é nossa e ficou registada. Tente novamente mais tarde.',
  valueNotAllowed: 'O campo «{field}» tem um valor que não é permitido. É permitido: {allowed}.',
  allowedWords: 'até {terms} palavras, «frases» e inícios*, em até {characters} caracteres',
};

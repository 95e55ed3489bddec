import { describe, expect, it } from 'vitest';
import { offersTool } from '../../../../src/parse/text/lines/reader-tools.ts';

describe('what readers may do with an article', () => {
  it.each([
    'Print',
    'Printer-friendly version',
    'Print this page',
    'E-mail to a friend',
    'Like Loading...',
    'Artikel drucken',
    'Version imprimable',
    'Versión para imprimir',
    'Versão para impressão',
    'Stampa l’articolo',
    'Wersja do druku',
    'Версия для печати',
    'Мне нравится 12',
    'Ошибка в тексте? Выделите ее и нажмите Ctrl + Enter',
    'طباعة',
    '分享到：',
    '인쇄하기',
  ])('is offered by "%s"', (line) => {
    expect(offersTool(line)).toBe(true);
  });

  it.each([
    'Print is not dead',
    `Ctrl + Enter sends it. ${'The council learned that on Tuesday. '.repeat(5)}`,
    'Printers of the town went on strike on Tuesday.',
    'The mayor sent it to a friend',
    'Печать и власть',
  ])('is not offered by "%s"', (line) => {
    expect(offersTool(line)).toBe(false);
  });
});

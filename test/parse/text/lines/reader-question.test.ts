import { describe, expect, it } from 'vitest';
import { asksReaders } from '../../../../src/parse/text/lines/reader-question.ts';

describe('a question to the readers', () => {
  it.each([
    'Need a trusted partner for your next bridge?',
    'Can’t keep up? Get every update on the bridges of Bergen.',
    '[Want more bridges? Let’s meet on the river!]',
    'Ready to find your bridge? Explore all of our bridges today!',
    'Suchen Sie eine Brücke? Fragen Sie unsere Ingenieure.',
    'Besoin d’un pont ? Demandez un devis.',
    '¿Necesitas un puente? Llámanos hoy.',
    'Vuoi un ponte? Chiamaci.',
    'Chcete vědět více?',
    'Хотите мост? Позвоните нам.',
    'هل تبحث عن جسر؟',
    '橋をお探しですか？',
  ])('is %s', (line) => {
    expect(asksReaders(line)).toBe(true);
  });

  it.each([
    'Needless to say, who would pay for it?',
    'Want a bridge? The mayor did, and so did her council, and for as long as anyone in the town remembers neither of them has had the money.',
    'The mayor asked: need a city of this size a second bridge?',
    'Want of money, and not of stones, has kept the council from a second bridge for as long as anyone in the town remembers, and who knows for how long?',
    'Do you think that the bridge will stand? The mayor does.',
  ])('is not %s', (line) => {
    expect(asksReaders(line)).toBe(false);
  });
});

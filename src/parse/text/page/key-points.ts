import { isParagraph } from './page-body.ts';

/** What sites set over a summary of the article in a few points, above the article. */
const HEADING =
  /^(?:key (?:points|takeaways|facts)|highlights|at a glance|in brief|in kürze|das wichtigste(?: in kürze)?|auf einen blick|l['’]essentiel|en bref|puntos clave|(?:las )?claves|en resumen|in sintesi|punti chiave|em resumo|pontos-chave|in het kort|kort fortalt|kort sagt|w skrócie|главное|коротко|önemli noktalar|要点|ポイント|요약):?$/iu;
/** A list of points has not more of them. */
const MOST_POINTS = 6;

/** Where an article begins that begins with its key points: below them, if a line that is none of them parts them from it. */
export function belowKeyPoints(blocks: readonly string[], start: number): number {
  if (!HEADING.test(blocks[start - 1] ?? '')) return start;
  const points = blocks.slice(start, start + MOST_POINTS + 1).findIndex((block) => !isParagraph(block));
  const below = start + points + 1;
  return points > 0 && isParagraph(blocks[below] ?? '') ? below : start;
}

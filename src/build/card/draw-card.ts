import { drawCard } from './card.ts';

/**
 * Draws the card of the site that its only argument tells, as JSON, to standard output. A process of its own: what draws it weighs
 * 30 MB, which a build would hold at its fullest.
 */
process.stdout.write(await drawCard(JSON.parse(process.argv[2] ?? '{}')));

import { withContainers } from './containers.ts';
import { withIndentedBoxes } from './indented-boxes.ts';

/** A text whose boxes (notes, tips, warnings) are quotations, in whichever of the ways that generators have for them. */
export function withBoxes(text: string): string {
  return withContainers(withIndentedBoxes(text));
}

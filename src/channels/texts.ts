import type { ChannelTexts } from '../channel.ts';
import type { SiteConfig } from '../site.ts';

/** The texts of a channel that is a part of the site: among other feeds it stands beside the site's own. */
export function textsBeside(
  { titleText }: SiteConfig,
  headingText: string,
  descriptionText: string,
): ChannelTexts {
  return { headingText, titleText: `${titleText}: ${headingText}`, descriptionText };
}

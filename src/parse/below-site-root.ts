/** The path of a file below the root of the site that it was written for: that of Hugo, Zola and Astro is `content`. */
export function belowSiteRoot(path: string): string {
  return path.replace(/^(?:.*\/)?content\//, '');
}

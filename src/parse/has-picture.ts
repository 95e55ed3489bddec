/** Whether an article shows something though it may say nothing: a photograph and its headline. */
export function hasPicture({ contentHtml = '' }: { readonly contentHtml?: string | undefined }): boolean {
  return /<img[ >]/.test(contentHtml);
}

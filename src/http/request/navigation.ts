/** Whether a browser goes to an address: only it says so, and no feed reader does. */
export function isNavigation(request: Request): boolean {
  return request.headers.get('Sec-Fetch-Dest') === 'document';
}

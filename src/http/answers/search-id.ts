/** The id of a search's feed, always the same: a UUID of version 8 (RFC 9562) out of the publication's id and what is asked. */
export async function searchId(publicationId: string, path: string): Promise<string> {
  const name = new TextEncoder().encode(`${publicationId}\n${path}`);
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', name)).slice(0, 16);
  bytes[6] = ((bytes[6] as number) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `urn:uuid:${hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}`;
}

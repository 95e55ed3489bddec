const NONE = /^uncategori[sz]ed$/i;

/** Whether a topic's name is the one that WordPress gives to what has none, in whatever format it comes. */
export function isNoTopic(name: string): boolean {
  return NONE.test(name);
}

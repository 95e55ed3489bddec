/** What to do where the disk refuses, by the codes of https://man7.org/linux/man-pages/man3/errno.3.html. */
const MAY_NOT =
  'let this user read and write there, or build in a copy that it owns: a build writes to generated/ and to seeds.lock.json';
const REMEDIES: Readonly<Record<string, string>> = {
  EACCES: MAY_NOT,
  EPERM: MAY_NOT,
  EROFS: MAY_NOT,
  ENOSPC: 'make room on the disk; generated/ may be removed',
  EDQUOT: 'make room on the disk; generated/ may be removed',
};

/** What to say of an error of the disk and what to do; of any other error, its message. */
export function diskFault(error: NodeJS.ErrnoException & { readonly dest?: string }): string {
  const { message, code = '', path, dest } = error;
  const remedy = REMEDIES[code];
  if (remedy === undefined) return message;
  // Behind the comma Node has the system call, and the path again.
  const [what] = message.split(', ');
  return `${dest ?? path ?? 'the disk'}: ${what}\n  -> ${remedy}`;
}

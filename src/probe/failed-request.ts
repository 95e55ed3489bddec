/** Why a request failed: Node says no more than that it did, and the reason as its cause. */
export function reasonOf({ message, cause }: Error): string {
  const { code, message: why } = (cause ?? {}) as { code?: string; message?: string };
  return code ?? why ?? message;
}

/** Whether a text begins as an HTML page does: with its doctype or `<html>`, after any XML declaration and comment. */
export function looksLikePage(text: string): boolean {
  let rest = text.slice(0, 2000).trimStart();
  for (let start = -1; start !== rest.length; ) {
    start = rest.length;
    rest = rest.replace(/^(?:<\?xml[^>]*>|<!--[\s\S]*?-->)/, '').trimStart();
  }
  return /^<(?:!doctype\s+html|html)(?=[\s>])/i.test(rest);
}

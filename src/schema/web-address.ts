/** Whether an address is that of a website, written as a browser reads it without guessing. */
export function isWebAddress(address: string): boolean {
  if (!/^https?:\/\/[^\s/\\]/i.test(address) || /[\s"“”<>|\\]|[-,;]$/.test(address) || !URL.canParse(address)) return false;
  const { hostname, username } = new URL(address);
  return hostname.includes('.') && username === '';
}

/** The address that was probably meant: without what was copied along with it, and with a beginning that is right. */
export function webAddressMeant(address: string): string | undefined {
  const bare = address
    .trim()
    .replace(/^[<"'“‘(]+|[>"'”’),;]+$/g, '')
    .replace(/^(?:h{0,2}t{1,3}p{1,3}s{0,2}[:;]?[/\\]+|https?:)+/i, '');
  const [begin = ''] = bare.split('|');
  const better = `https://${begin}`;
  return /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:[/?#:]|$)/i.test(begin) && isWebAddress(better) ? better : undefined;
}

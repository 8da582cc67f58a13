// For a site that is opened from a folder on a disk, where a browser fetches no data and finds no index of a folder. It comes before all
// other scripts there, and is in no site that stands on a host.

declare global {
  // What a data script says: the name of a file, and its bytes in base64.
  var handreikingBestand: ((name: string, base64: string) => void) | undefined;
}

const script = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : document.baseURI;
const root = new URL('.', script);
const given = new Map<string, string>();

globalThis.handreikingBestand = (name, base64) => void given.set(name, base64);

/** The bytes of a file, from the script beside it that holds them. */
function bytesOf(name: string): Promise<Response> {
  return new Promise((resolve) => {
    const loader = document.createElement('script');
    const answer = (): void => {
      const base64 = given.get(name);
      loader.remove();
      given.delete(name);
      resolve(
        base64 === undefined
          ? new Response('', { status: 404 })
          : new Response(Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))),
      );
    };
    for (const event of ['load', 'error']) loader.addEventListener(event, answer);
    loader.src = new URL(`${name}.js`, root).href;
    document.head.append(loader);
  });
}

const fromHost = globalThis.fetch;
globalThis.fetch = (input, init) => {
  const address = new URL(input instanceof Request ? input.url : input, document.baseURI);
  if (!address.href.startsWith(root.href)) return fromHost(input, init);
  return bytesOf(decodeURI(address.pathname.slice(root.pathname.length)));
};

/** Names the page of a folder in a link that a script made. */
function nameIndex(link: Element): void {
  if (!(link instanceof HTMLAnchorElement) || !link.href.startsWith(root.href) || !link.pathname.endsWith('/')) return;
  link.pathname += 'index.html';
}

new MutationObserver((changes) => {
  for (const { type, target, addedNodes } of changes) {
    if (type === 'attributes' && target instanceof Element) nameIndex(target);
    for (const node of addedNodes) {
      if (!(node instanceof Element)) continue;
      for (const link of [node, ...node.querySelectorAll('a')]) nameIndex(link);
    }
  }
}).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['href'] });

export {};

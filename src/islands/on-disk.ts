// For a site that is opened from a folder on a disk, where a browser fetches no data and finds no index of a folder. It comes before all
// other scripts there, and is in no site that stands on a host.

declare global {
  // What a data script says: the name of a file, and its text, or its bytes in base64.
  var handreikingBestand: ((name: string, text: string, isBase64?: boolean) => void) | undefined;
}

const script = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : document.baseURI;
const root = new URL('.', script);
const given = new Map<string, BodyInit>();

globalThis.handreikingBestand = (name, text, isBase64) => {
  given.set(name, isBase64 ? Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0)) : text);
};

/** The bytes of a file, from the script beside it that holds them. */
function bytesOf(name: string): Promise<Response> {
  return new Promise((resolve) => {
    const loader = document.createElement('script');
    const answer = (): void => {
      const body = given.get(name);
      loader.remove();
      given.delete(name);
      resolve(body === undefined ? new Response('', { status: 404 }) : new Response(body));
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
  const name = decodeURI(address.pathname.slice(root.pathname.length));
  return bytesOf(name === '' || name.endsWith('/') ? `${name}index.html` : name);
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

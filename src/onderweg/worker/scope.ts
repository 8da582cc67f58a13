/** What a service worker has that a page has not. TypeScript cannot hold the types of both in one program. */
export interface WorkerScope {
  registration: { scope: string };
  clients: { matchAll: (options: { type: 'all'; includeUncontrolled: true }) => Promise<readonly { id: string }[]> };
  skipWaiting: () => Promise<void>;
  addEventListener: (type: 'install', act: () => void) => void;
}

/** Which window asks for a file, and which one will show it. */
export interface AskedBy {
  clientId?: string;
  resultingClientId?: string;
}

declare const self: WorkerScope;

/** The worker that this code runs in. */
export const worker = self;

/** The folder of the site on its host: the worker answers for nothing else. */
export const scope = new URL(worker.registration.scope);

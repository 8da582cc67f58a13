// The worker of who keeps pages for on the way. It is registered when someone asks for keeping, and takes no file by itself.
import { registerRoute } from 'workbox-routing';
import { answerFile, answerPage } from './answers.ts';
import { scope, worker } from './scope.ts';

// It holds no files of an edition: a new one reads what is kept as the one before did.
worker.addEventListener('install', () => void worker.skipWaiting());

const isHere = ({ origin, pathname }: URL): boolean => origin === scope.origin && pathname.startsWith(scope.pathname);
/** What asks for the newest on purpose: whether there is a new edition, and keeping itself. */
const asksNetwork = ({ cache }: Request): boolean => ['no-store', 'reload', 'no-cache'].includes(cache);

registerRoute(({ url, request }) => request.mode === 'navigate' && isHere(url), answerPage);
registerRoute(({ url, request }) => request.mode !== 'navigate' && isHere(url) && !asksNetwork(request), answerFile);

/** A voice waits so long after the last key, in ms. */
const patience = 600;
let waiting: ReturnType<typeof setTimeout> | undefined;
let lastKey = 0;

/** Notes that someone types: what was still to be said is out of date. */
export function hush(): void {
  clearTimeout(waiting);
  lastKey = performance.now();
}

/** Says a sentence once in a place that is listened to, when nothing was typed for a while. */
export function announceAfterTyping(place: HTMLElement, sentence: string): void {
  clearTimeout(waiting);
  waiting = setTimeout(() => (place.textContent = sentence), Math.max(0, lastKey + patience - performance.now()));
}

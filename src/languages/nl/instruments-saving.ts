// What is said while a presentation is made.
export const busy = 'Bezig …';
export const isDownloaded = 'De presentatie staat bij je downloads.';

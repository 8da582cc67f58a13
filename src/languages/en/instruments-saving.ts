export const busy = 'Working …';
export const isDownloaded = 'The presentation is in your downloads.';

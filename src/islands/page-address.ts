/** The address of a page as a browser can open it: on a disk it finds no index of a folder by itself. */
export const openable = (address: string): string =>
  address.startsWith('file:') ? address.replace(/\/(?=$|[?#])/, '/index.html') : address;

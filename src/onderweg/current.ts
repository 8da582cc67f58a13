declare global {
  // One place for all copies of this module: pages are bundled apart from the script that builds them.
  var handreikingOnderweg: boolean | undefined;
}

/** Says that this build makes a site of which pages can be kept; one that is shown as it is written has nothing to keep. */
export function provideKeeping(): void {
  globalThis.handreikingOnderweg = true;
}

/** Whether pages can be kept, so that a page may offer it. */
export const canKeep = (): boolean => globalThis.handreikingOnderweg ?? false;

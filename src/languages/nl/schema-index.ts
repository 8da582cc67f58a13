// The kind of pages about the site itself, as readers see it.
export const singular = 'Over deze site';
export const about = 'Wat deze site is en hoe zij is gemaakt.';

/**
 * The scripts that a script imports, and those that these import.
 * @param textOf a script of the site, by its name
 * @param imported finds the names of scripts in the text of one, as its first group
 * @param seen what was found before; what is found is added to it
 */
export function importsOf(
  name: string,
  textOf: (name: string) => string,
  imported: RegExp,
  seen = new Set<string>(),
): Set<string> {
  for (const [, other = ''] of textOf(name).matchAll(imported)) {
    if (seen.has(other)) continue;
    seen.add(other);
    importsOf(other, textOf, imported, seen);
  }
  return seen;
}

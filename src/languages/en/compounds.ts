/** Beginnings and endings that look like words of their own but are not, in an English compound: `under|stand`, `fellow|ship`. */
export const notParts: ReadonlySet<string> = new Set(
  `able after back down ever fold fore free full half hand hood less like long ness over self ship side some time under well wise with work`
    .split(/\s+/)
    .filter(Boolean),
);

export const links: readonly string[] = ['', 's'];

export const joints: readonly string[] = [''];

/** What stands between the names of a row: it ends a line and begins none. */
export const between = '\u00a0· ';

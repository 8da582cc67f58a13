import * as words from '#language/instrument-rules-outcome.ts';
import type { Stap } from './tafel.ts';
import type { Uitkomst } from './uitkomst.ts';

/** The outcome as plain text, with `# ` before its headings: for who takes it along without the instrument. */
export function tekstVanUitkomst(uitkomst: Uitkomst, stappen: readonly Stap[]): string {
  const { antwoord, metWie, eens, verschillen, afspraken, open } = uitkomst;
  const steps = stappen.map((stap) => stap.filter(Boolean).join(', '));
  const parts: [kop: string, regels: string[]][] = [
    [words.whereWeAgree, eens.map(({ tekst }) => tekst)],
    [
      words.whereWeDiffer,
      verschillen.flatMap(({ vraag, zin, gezegd }) => [`${vraag} ${zin.tekst}`, ...(gezegd ? [words.whatWeSaid(gezegd)] : [])]),
    ],
    ...afspraken.map(({ kop, regels }): [string, string[]] => [kop, regels.map(([naam, tekst]) => `${naam}: ${tekst}`)]),
    [words.whatWeDoFirst, steps],
    [words.stillOpen, open],
  ];
  const written = parts
    .map(([kop, regels]) => [kop, regels.filter((regel) => regel.trim() !== '')] as const)
    .filter(([, regels]) => regels.length > 0)
    .map(([kop, regels]) => [`# ${kop}`, ...regels].join('\n'));
  return [antwoord.tekst, metWie.tekst, ...written].filter((one) => one.trim() !== '').join('\n');
}

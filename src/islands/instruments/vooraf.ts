import type { Meegegeven } from '../../instruments/link-lezen.ts';
import type { Plek } from './plek.ts';

/** What a link to an empty instrument brings along: subject, date and own things; what stands here already stays. */
export function vooraf(plek: Plek, { onderwerp, datum, dingen }: Exclude<Meegegeven, { vel: unknown }>): void {
  const { tafel } = plek.werk;
  plek.werk.tafel = { ...tafel, onderwerp: onderwerp || tafel.onderwerp, datum: datum || tafel.datum };
  const { open } = plek.vel();
  dingen.forEach((ding, index) => {
    if (index < open.length && !open[index]) open[index] = ding;
  });
}

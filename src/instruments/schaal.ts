import type { Punt } from './naast.ts';

/** Whether a row has a middle: its cells are steps of one scale. */
export const heeftMidden = ({ isLos, isVlak, polen, rijen }: Punt): boolean => rijen.length > 0 && !isLos && !isVlak && !polen;

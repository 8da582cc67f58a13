import type { LinkFout } from '../../instruments/link-lezen.ts';
import type { Mislukt } from './plek.ts';

const redenen: Record<LinkFout, [kop: string, tekst: string]> = {
  ander: ['Dit hoort bij een ander instrument.', 'Open de link zelf, dan kom je op de goede pagina.'],
  ouder: ['Oudere versie.', 'Deze link is van toen de vragen anders luidden. Vraag om een nieuwe, of om het bestand.'],
  nieuwer: [
    'Nieuwere versie dan deze pagina.',
    'Ververs de pagina en open de link opnieuw; wat er op tafel ligt, blijft liggen.',
  ],
  beschadigd: ['Deze link is beschadigd.', 'Vraag om hem opnieuw te sturen, of om de code.'],
};

/** Why a link did not work, with what to do. */
export const linkFout = (fout: LinkFout): Mislukt => ({
  naam: 'De link',
  kop: redenen[fout][0],
  tekst: redenen[fout][1],
  acties: [],
});

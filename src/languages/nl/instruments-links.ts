// Why a link with answers did not work.
export const theLink = 'De link';
/** By what is wrong: the head, and what to do. */
export const wrongLink: Readonly<
  Record<'ander' | 'ouder' | 'nieuwer' | 'beschadigd' | 'leeg', readonly [head: string, text: string]>
> = {
  ander: ['Dit hoort bij een ander blad.', 'Open de link zelf, dan kom je op de goede pagina.'],
  ouder: ['Oudere versie.', 'Deze link is van toen de vragen anders luidden. Vraag om een nieuwe, of om het bestand.'],
  nieuwer: [
    'Nieuwere versie dan deze pagina.',
    'Ververs de pagina en open de link opnieuw; wat er op tafel ligt, blijft liggen.',
  ],
  beschadigd: ['Deze link is beschadigd.', 'Vraag om hem opnieuw te sturen, of om de code.'],
  leeg: [
    'In deze link zitten geen antwoorden.',
    'Het is de link naar het lege blad. Vraag om de link die je na het invullen kopieert.',
  ],
};
/** What to do about a damaged link of an instrument that has no code. */
export const damagedNoCode = 'Vraag om hem opnieuw te sturen, of om het bestand.';

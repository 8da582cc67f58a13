const perRegel = 95;
/** Beside a picture letters are smaller, and there is less room. */
const perRij = 55;
const perSectie = 1.6;

/** How many lines these parts take on paper, near enough to tell a full sheet from an empty one. */
function regelsOpPapier(delen: readonly Element[]): number {
  const lines = (text: string | null): number => Math.ceil((text ?? '').length / perRegel);
  return delen
    .filter((deel) => !deel.matches('.geen-print'))
    .reduce((sum, deel) => {
      const rows = [...deel.querySelectorAll('.naast tbody th')].map(({ textContent }) =>
        Math.max(1, Math.ceil(textContent.length / perRij) * 0.8),
      );
      const texts = [...deel.querySelectorAll('dd, li, .uit-tekst > p, .uit-verschil p, .afspraken tbody tr')].map(
        ({ textContent }) => Math.max(1, lines(textContent)),
      );
      return sum + perSectie + [...rows, ...texts].reduce((total, one) => total + one, 0);
    }, 0);
}

/** How close the letters of the outcome stand on paper, so that it stays on one sheet: 0, 1 or 2. */
export function zetDichtheid(delen: readonly Element[]): void {
  const lines = regelsOpPapier(delen);
  document.documentElement.dataset['dicht'] = lines > 48 ? '2' : lines > 34 ? '1' : '0';
}

/** Shows one row or one column of a table, by choice; without a choice all of it stands there. */
class TableFilter extends HTMLElement {
  connectedCallback(): void {
    const choice = this.querySelector<HTMLElement>('.tabelmatrix-keuze');
    if (!choice) return;
    choice.hidden = false;
    choice.addEventListener('change', () => this.show(this.chosen('kolom'), this.chosen('rij')));
    // A browser may keep the choice when the page comes back.
    this.show(this.chosen('kolom'), this.chosen('rij'));
  }

  private chosen(name: string): number | undefined {
    const value = this.querySelector<HTMLSelectElement>(`[data-kies="${name}"]`)?.value;
    return value ? Number(value) : undefined;
  }

  private show(column: number | undefined, row: number | undefined): void {
    this.querySelectorAll('tr').forEach((tr) => {
      // The first cell names the row.
      [...tr.cells].slice(1).forEach((cell, index) => (cell.hidden = column !== undefined && index !== column));
    });
    this.querySelectorAll('tbody tr').forEach((tr, index) => ((tr as HTMLElement).hidden = row !== undefined && index !== row));
  }
}

customElements.define('tabel-filter', TableFilter);

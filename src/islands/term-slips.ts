/** The name by which a slip finds the term that opened it, to stand level with it. */
const anchor = '--term';

/** Turns the link of a term into the opener of its slip; without this it leads to the begrip. */
function openSlipFrom(term: HTMLAnchorElement, slip: HTMLElement): void {
  let wasOpen = false;
  term.role = 'button';
  term.ariaExpanded = 'false';
  term.setAttribute('aria-controls', slip.id);
  // Pressing outside a slip closes it: pressing its own term must not open it again.
  term.addEventListener('pointerdown', () => (wasOpen = slip.matches(':popover-open')));
  const toggle = (): void => {
    term.style.setProperty('anchor-name', anchor);
    if (!wasOpen) slip.showPopover({ source: term });
    wasOpen = false;
  };
  term.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    toggle();
  });
  term.addEventListener('keydown', (event) => {
    if (event.key !== ' ') return;
    event.preventDefault();
    toggle();
  });
  slip.addEventListener('toggle', (event) => {
    const isOpen = event.newState === 'open';
    term.ariaExpanded = String(isOpen);
    if (!isOpen) term.style.removeProperty('anchor-name');
  });
}

for (const term of document.querySelectorAll<HTMLAnchorElement>('a.term')) {
  const slip = document.getElementById(term.dataset['strook'] ?? '');
  if (slip && 'showPopover' in slip) openSlipFrom(term, slip);
}

export {};

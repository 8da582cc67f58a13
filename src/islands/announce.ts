const said = document.createElement('p');
said.className = 'verborgen';
said.role = 'status';
document.body.append(said);

/** Says a sentence to who listens instead of looks. */
export function announce(sentence: string): void {
  said.textContent = sentence;
}

/** Offers what was made as a file to keep. */
export function bewaarAls(naam: string, inhoud: BlobPart, soort: string): void {
  const url = URL.createObjectURL(new Blob([inhoud], { type: soort }));
  const link = document.createElement('a');
  link.href = url;
  link.download = naam;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

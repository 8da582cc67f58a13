// Help of the fields for what was changed in an entry.
export const date = 'Wanneer het veranderde (jjjj-mm-dd).';
export const what = 'Wat er veranderde, in één zin.';
export const why = 'Waarom, in één zin: een fout, een nieuw inzicht, een vraag van een lezer.';
export const changes = 'Wat er na de eerste uitgave in deze ingang veranderde. Alleen wat een lezer merkt; geen tikfouten.';

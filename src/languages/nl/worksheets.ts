// What a worksheet asks where the content gives no words.
export const howDoYouSee = '[Waaraan merk je dat?]';

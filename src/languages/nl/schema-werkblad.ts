// Help of the field for a worksheet.
export const worksheet =
  'De vragen en regels waarmee dit instrument op de pagina werkt; zonder dit veld is het alleen beschreven.';

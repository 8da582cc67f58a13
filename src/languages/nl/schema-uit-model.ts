// What is wrong with an instrument that names no model.
export const whichModel = 'Uit welk model komen de assen, polen of rijen? Schrijf «uit», met de bestandsnaam van het model.';

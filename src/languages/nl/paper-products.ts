// The files to take along, where they are listed.
export const booklets = 'Boekjes';
export const wholeBooklet = 'Boekje (hele site)';
export const routes = 'Routes';
export const bundles = 'Bundels';
export const ebook = 'Boekje voor een e-reader of telefoon (hele site)';
export const worksheetToEdit = (name: string): string => `Werkblad om te bewerken: ${name}`;
export const worksheet = (name: string): string => `Werkblad: ${name}`;
export const worksheets = 'Werkbladen';
export const slides = 'Dia’s om te bewerken';
export const plate = 'Praatplaat';
export const chooseLight = 'Print je zwart-wit of zuinig? Neem de lichte.';
export const light = (name: string): string => `${name}, licht (weinig inkt)`;
export const toFillIn = (name: string): string => `${name} om zelf in te vullen`;

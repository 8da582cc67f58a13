// The choice above an overview that leaves nothing out.
export const anyValue = 'Maakt niet uit';

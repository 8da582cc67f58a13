// Why keeping ended, and why it cannot begin.
export const decimalSign = ',';
export const stopped = 'Gestopt.';
export const noRoom = 'Er is niet genoeg ruimte vrij op dit apparaat.';
export const beingRenewed = 'De site wordt net vernieuwd. Probeer het over een paar minuten nog eens.';
export const otherWindow = 'In een ander venster wordt al bewaard. Wacht tot dat klaar is.';
export const connectionLost = 'De verbinding viel weg. Begin opnieuw: dan gaat het verder waar het bleef.';
export const onlySecure = 'Bewaren kan alleen op een beveiligd adres, dat met https begint.';
export const cannotKeep = 'Deze browser kan geen pagina’s bewaren.';

// What the outcome of an instrument says around its sentences.
import { inWords } from './instrument-rules-numbers.ts';

export const saidAboutIt = 'Wat we erover zeiden';
export const helps = 'Dit helpt erbij';
export const doneEditing = 'Klaar met aanpassen';
export const editSentences = 'Pas de zinnen aan';
export const theOutcome = 'De uitkomst';
export const printSheet = 'Print dit blad';
export const readAloud = (time: string): string =>
  `Lees het van boven naar beneden voor, in ${time}. De zinnen zijn een voorzet: maak er eigen woorden van.`;
export const sheetsOfPaper = (count: number): string =>
  `Wat jullie opschreven past niet op één blad: op papier worden het er ${inWords(count)}.`;
export const textsElsewhere = (count: number): string =>
  `Wat ieder zelf schreef (${inWords(count)} ${count === 1 ? 'tekst' : 'teksten'}) past niet op dit blad. Je leest het op het scherm, en in de tabel die je kunt downloaden.`;
export const onSheets = 'Wat er op de vellen staat';
export const thePicture = 'Het beeld';
export const withWhom = 'Met wie en wanneer';
export const whereWeAgree = 'Waar we het eens zijn';
export const whereWeDiffer = 'Waar we verschillen';
export const firstSteps = 'Wat we eerst doen';
export const open = 'Nog open';
export const toRemember = 'Om te onthouden';
export const noOutcome = 'Nog geen uitkomst';

export const what = 'Wat';
export const who = 'Wie';
export const when = 'Wanneer';
export const ofStep = (part: string, step: number): string => `${part}, stap ${step}`;
export const anotherStep = 'Nog een stap';
export const undoEdit = 'Zet de voorzet terug';
export const sentence = 'Zin';

export const wipeAsk = 'Alle antwoorden van dit blad gaan weg.';
export const wipeYes = 'Ja, wis alles';
export const wipeNo = 'Nee';
export const isWiped = 'Alles is gewist.';
export const wipe = 'Wis alles uit deze browser';
export const whenWasIt = 'Wanneer was het gesprek?';
export const takeAlong = 'Neem mee';
export const forPowerPoint = 'Download voor PowerPoint';
export const asTable = 'Download als tabel';
export const putInBundel = 'Leg in mijn bundel';
export const keepToGoOn = 'Bewaar om later verder te gaan';
export const newRound = 'Begin een nieuwe ronde';
export const newRoundHow = 'Een nieuwe ronde begint met een lege tafel; je ziet daarna wat er veranderd is.';
export const codeOfInstrument = 'QR-code van deze pagina';

/** Words that say nothing about the subject of a question, and the phrases that questions are wrapped in. */
export const stopWords: ReadonlySet<string> = new Set(
  `aan af al alle alleen alles als altijd ander andere anderen ben bent bij bijna bijvoorbeeld bent bestaat blijf blijft blijven daar daarbij
  daarin daarmee daarom daarover daarvan dan dat de deze die dingen dit doe doen doet door dus echt een eens eerst eigenlijk elk elke elkaar en
  er ergens erg even ga gaan gaat ge gebeurt gedaan geen gewoon goed goede graag had hadden heb hebben hebt heeft heel help helpt hem hen het hier
  hij hoe hoef hoeft hoeveel hou houd houden houdt hun iedereen ieder iemand iets ik in is ja je jij jou jouw jullie kan kom komen komt krijg
  krijgen krijgt kun kunnen kunt laat laten liever maak maakt maar maken manier me meer meest meeste meestal men met mij mijn misschien moet moeten
  mogen mag na naar nadat net niemand niet niets nog nou nu of om omdat onder ons onze ook op over pas per precies snel soms
  staat steeds straks te tegen ten ter terwijl toch toe tot tussen u uit uw vaak van vanuit veel vind vinden voor voordat vooral waar waarbij waardoor
  waarin waarmee waarom waaronder waarop waarover waarvan wanneer want waren was wat we weet weer weg weinig wel welk welke werd weten wie
  wij wil willen wilt word worden wordt zal ze zeg zei zelf zelfs zich zien ziet zijn zit zitten zo zoals zodat zonder zou zouden zullen
  gewone hele heen iedere ieders elkaars anders naast eerste meteen vindt zeggen echte helpen vertelt vertellen uitlegt uitleggen maakte gemaakt maakten manieren vaker werden later allen vele velen weinigen jouwe hoeven liefst sta staan stond stonden bijeen uiteen gebeurd betekenen heet wijst voort mensen
  uitleg informatie vertel info graag voorbeeld voorbeelden betekenis betekent`
    .split(/\s+/)
    .filter(Boolean),
);

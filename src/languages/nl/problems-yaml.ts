// What can be wrong in how fields are written, behind «De opmaak klopt niet:» in the report of the check.
export const spaceAfterDash = 'na het streepje van een lijst hoort een spatie';
export const remark = 'een opmerking tussen de velden begint met #: «# opmerking»';
export const asterisks = 'een veld schrijf je zonder sterretjes: «veld: waarde»';
export const plainDash = 'een lijst schrijf je met een gewoon streepje en een spatie: «- waarde»';
export const colonNotEquals = 'achter de naam van een veld hoort een dubbele punt en een spatie, geen =';
export const commaAtEnd = 'deze regel eindigt op een komma; haal die weg';
export const commaTooMany = 'er staat een komma te veel; haal er een weg';
export const fieldPerLine = 'elk veld hoort op een eigen regel; haal de komma ertussen weg';
export const indent =
  'deze regel is niet goed ingesprongen; laat de velden van één groep recht onder elkaar beginnen, en die van een lijst twee spaties na het streepje';
export const openQuote =
  'een waarde begint met een aanhalingsteken dat niet goed sluit; zet de hele waarde tussen dubbele aanhalingstekens, of haal het teken weg';
export const twice = 'hetzelfde veld staat er twee keer; haal een van de twee weg';
export const twiceOrDash =
  'hetzelfde veld staat er twee keer; haal een van de twee weg, of zet een streepje voor de regel waar het volgende van de lijst begint';
export const openBracket = 'hier gaat een [ of { open die niet sluit; zet er ] of } achter';
export const wrongStart = 'een waarde begint met een teken dat hier niet kan; zet de waarde tussen aanhalingstekens';
export const backslash =
  'in een tekst tussen dubbele aanhalingstekens staat een \\; haal die weg, of gebruik enkele aanhalingstekens';
export const missingSign = 'er ontbreekt een teken: een aanhalingsteken, haakje of komma';
export const noFieldAndValue =
  'de regel is geen «veld: waarde»; er mist een dubbele punt, de spatie daarna, of een aanhalingsteken';
export const colonInValue = 'een waarde met een dubbele punt erin moet tussen aanhalingstekens';
export const betweenBrackets =
  'tussen [ ] of { } mist een komma of een haak, of er staat een dubbele punt in; zet die waarde tussen aanhalingstekens';
export const tab = 'er staat een tab; spring in met spaties';
export const wrongSign = 'er staat een teken dat hier niet kan; zet de waarde tussen aanhalingstekens';
export const fenceAmongFields = 'er staat een regel met --- midden tussen de velden; haal die weg';
export const fieldsAgain = 'hier staan de velden nog een keer; haal dit blok weg';
export const missingDash = 'deze regel hoort bij een lijst, en mist het streepje dat de andere wel hebben';
export const dashBeforeField = 'voor de naam van een veld hoort geen streepje; haal het weg';
export const notReadable = 'dit is niet te lezen als «veld: waarde»; zet de waarde tussen aanhalingstekens';
export const startsWithAlias = 'een waarde begint met & of *; zet haar tussen aanhalingstekens';
export const startsWithTag = 'een waarde begint met een uitroepteken; zet haar tussen aanhalingstekens';
export const startsWithHash = (value: string): string =>
  `de waarde «#${value}» begint met een hekje, en valt daardoor weg; zet haar tussen aanhalingstekens`;
export const curlyQuotes =
  'de waarde staat tussen gekrulde aanhalingstekens, en die komen zo op de pagina; typ rechte ("), of laat ze weg';
export const hashInValue = (value: string): string =>
  `na «${value}» staat « #», en wat daarna komt valt weg; zet de hele waarde tussen aanhalingstekens`;
export const dashTooDeep = (before: string): string =>
  `na «${before}» staat een streepje dat te ver is ingesprongen; zet het recht onder het vorige`;

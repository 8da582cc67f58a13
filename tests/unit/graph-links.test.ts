import { describe, expect, test } from 'vitest';
import { addressesOf } from '../../src/graph/address.ts';
import { resolveAddress } from '../../src/graph/resolve-link.ts';
import { addressGraph as graph } from './made-site.ts';
import { entryOf, graphOf } from './made.ts';

describe('an address in a text', () => {
  const resolve = (address: string) => {
    const own = graph();
    const found = resolveAddress(address, own.get('modellen/dip'), addressesOf(own), { file: 'a.mdx', line: 7, field: '' });
    if (!found) return 'goed';
    return 'to' in found ? found.to : found.problem.message;
  };

  test.each([
    ['https://voorbeeld.nl/a', 'goed'],
    ['http://voorbeeld.nl', 'goed'],
    ['HTTPS://voorbeeld.nl', 'goed'],
    ['mailto:naam@voorbeeld.nl', 'goed'],
    ['tel:+31201234567', 'goed'],
    ['tel:020-1234567', 'goed'],
    ['/', 'goed'],
    ['/zoeken/?q=wie', 'goed'],
    ['/modellen/', 'goed'],
    ['/kennis.json', 'goed'],
    ['/casussen/los/', 'casussen/los'],
    ['/casussen/los/?a=b', 'casussen/los'],
    ['/modellen/dip/#dieper', 'modellen/dip'],
    ['/literatuur/#groen-2020', 'literatuur/groen-2020'],
    ['/literatuur/#groep-g', 'goed'],
    ['#dieper', 'goed'],
    ['#inhoud', 'goed'],
    ['/casussen/stuk/#wat-dan-ook', 'casussen/stuk'],
    ['/themas/weg/#wat-dan-ook', 'themas/weg'],
  ])('%s', (address, expected) => {
    expect(resolve(address)).toBe(expected);
  });

  test.each(['#eén-kop', '#e%C3%A9n-kop', '#ee%CC%81n-kop'])('an accent in %s may be written in every form', (anchor) => {
    expect(resolve(anchor)).toBe('goed');
    expect(resolve(`/modellen/dip/${anchor}`)).toBe('modellen/dip');
  });

  test.each([
    ['mailto:naam', 'De link naar «mailto:naam» kan zo niet. Schrijf een mailadres zo: mailto:naam@adres.nl.'],
    ['mailto:a@b.nl?x y', 'De link naar «mailto:a@b.nl?x y» kan zo niet. Schrijf een mailadres zo: mailto:naam@adres.nl.'],
    ['xmailto:a@b.nl', /^De link naar «xmailto:a@b.nl» kan zo niet. Gebruik een adres dat met https:/],
    ['tel:bel mij', 'De link naar «tel:bel mij» kan zo niet. Schrijf een telefoonnummer zo: tel:+31201234567.'],
    ['tel:020x', /Schrijf een telefoonnummer zo/],
    ['tel:x020', /Schrijf een telefoonnummer zo/],
    ['javascript:alert(1)', /«javascript:alert\(1\)» kan zo niet. Gebruik een adres dat met https:/],
    ['JavaScript:alert(1)', /Gebruik een adres dat met https:/],
    ['ftp://voorbeeld.nl', /Gebruik een adres dat met https:/],
    ['data:text/html,x', /Gebruik een adres dat met https:/],
    ['https://voorbeeld', /Schrijf het hele adres, zoals https:\/\/naam.nl\/pagina./],
    ['https://', /Schrijf het hele adres/],
    ['', 'De link naar «» kan zo niet. Tussen de haakjes staat geen adres. Schrijf [woorden](/soort/naam/).'],
    [' ', /Tussen de haakjes staat geen adres/],
    ['//voorbeeld.nl/a', 'De link naar «//voorbeeld.nl/a» kan zo niet. Zet https: ervoor.'],
    ['www.voorbeeld.be', 'De link naar «www.voorbeeld.be» kan zo niet. Zet https:// ervoor: https://www.voorbeeld.be.'],
    ['sub.voorbeeld.nl/pad', /Zet https:\/\/ ervoor: https:\/\/sub.voorbeeld.nl\/pad./],
    ['voorbeeld.com', /Zet https:\/\/ ervoor/],
    ['voorbeeld.nlx', /Schrijf het adres vanaf het begin van de site/],
    ['a voorbeeld.nl', /Schrijf het adres vanaf het begin van de site/],
    ['casussen/los/', 'De link naar «casussen/los/» kan zo niet. Bedoel je /casussen/los/?'],
    ['../casussen/los.mdx', /Bedoel je \/casussen\/los\/\?/],
    ['casussen/niets/', /Schrijf het adres vanaf het begin van de site, zoals \/soort\/naam\//],
    ['/casussen/los#niets', /Zet er een \/ achter: \/casussen\/los\/#niets./],
    ['/afbeeldingen/tuin.png', /Een beeld zet je erin met <Afbeelding/],
    ['"/casussen/los/"', /Haal de aanhalingstekens weg: \[woorden\]\(\/casussen\/los\/\)/],
    ['mailto;a@b.nl', /Zet mailto: ervoor: mailto:a@b.nl./],
    ['a@b.nl', /Zet mailto: ervoor: mailto:a@b.nl./],
    ['mail.anna@werk.b.nl', /Zet mailto: ervoor: mailto:anna@werk.b.nl./],
    ['mailtoanna@b.nl', /Zet mailto: ervoor/],
    ['zie anna@b.nl', /Schrijf het adres vanaf het begin van de site/],
    ['anna@b.nl ook', /Schrijf het adres vanaf het begin van de site/],
    ['x“/casussen/los/”', /Bedoel je \/casussen\/los\/\?|Schrijf het adres/],
    ['“/casussen/los/”', /Haal de aanhalingstekens weg/],
    ['"/casussen/los/"x', /^(?!.*aanhalingstekens)/],
    ['nr 020 123 45 67', /^(?!.*Zet tel:)/],
    ['020 123 45 67 ook', /^(?!.*Zet tel:)/],
    ['ttp://voorbeeld.nl', /Bedoel je https:\/\/voorbeeld.nl\?/],
    ['los', /Schrijf het adres vanaf het begin|Bedoel je/],
    ['over', 'De link naar «over» kan zo niet. Bedoel je /over/?'],
    ['over.html#kop', 'De link naar «over.html#kop» kan zo niet. Bedoel je /over/?'],
    ['content/casussen/los.mdx?a', 'De link naar «content/casussen/los.mdx?a» kan zo niet. Bedoel je /casussen/los/?'],
    ['http://voorbeeld', /Schrijf het hele adres/],
    ['mailto://a@b.nl', /Schrijf een mailadres zo/],
    ['020 123 45 67', /Zet tel: ervoor: tel:0201234567./],
    ['https:/voorbeeld.nl', 'De link naar «https:/voorbeeld.nl» kan zo niet. Bedoel je https://voorbeeld.nl?'],
    ['htps://voorbeeld.nl/a', /Bedoel je https:\/\/voorbeeld.nl\/a\?/],
    ['http//voorbeeld.nl', /Bedoel je https:\/\/voorbeeld.nl\?/],
    ['https://bank.nl@voorbeeld.nl/', /Schrijf het hele adres/],
    ['https://voorbeeld.nl/een-', /Schrijf het hele adres/],
    ['../los/', /Schrijf het adres vanaf het begin van de site/],
    ['#', 'De link naar «#» kan zo niet. Na # komt de naam van een kop.'],
    ['/casussen/los', 'De link naar «/casussen/los» kan zo niet. Zet er een / achter: /casussen/los/.'],
    ['/casussen/los?a=b', /Zet er een \/ achter: \/casussen\/los\/./],
    ['/casussen/las/', 'De link naar «/casussen/las/» komt nergens uit. Bedoel je «/casussen/los/»?'],
    ['#niets', /^De link naar «#niets» wijst naar een kop die er niet is. Wel: «eén-kop», «dieper».$/],
    ['#%E0%A4%A', /^De link naar «#%E0%A4%A» wijst naar een kop die er niet is/],
    ['/modellen/dip/#niets', /^De link naar «\/modellen\/dip\/#niets» wijst naar een kop die er niet is. Wel: «eén-kop»/],
    ['/modellen/dip/#', /^De link naar «\/modellen\/dip\/#» wijst naar een kop die er niet is/],
    ['/casussen/los/#niets', /Die pagina heeft geen koppen.$/],
  ])('%j is refused', (address, message) => {
    if (typeof message === 'string') expect(resolve(address)).toBe(message);
    else expect(resolve(address)).toMatch(message);
  });

  test('the place of a problem is that of the link', () => {
    const own = graph();
    const found = resolveAddress('#', own.get('modellen/dip'), addressesOf(own), { file: 'a.mdx', line: 7, field: '' });
    expect(found).toMatchObject({ problem: { file: 'a.mdx', line: 7, field: '' } });
  });

  test('of many anchors thirty are named', () => {
    const many = Array.from({ length: 40 }, (_, index) => entryOf(`literatuur/b-${index + 100}`, { titel: 'B' }));
    const own = graphOf([entryOf('modellen/dip'), ...many]);
    const place = { file: '', line: 1, field: '' };
    const found = resolveAddress('/literatuur/#x', own.get('modellen/dip'), addressesOf(own), place);
    const message = found && 'problem' in found ? found.problem.message : '';
    expect(message.match(/«/g)).toHaveLength(31);
  });

  test('a fragment of an anchored entry is looked for on the page of its kind', () => {
    const own = graph();
    const place = { file: '', line: 1, field: '' };
    expect(resolveAddress('#groep-g', own.get('literatuur/groen-2020'), addressesOf(own), place)).toBeUndefined();
  });
});

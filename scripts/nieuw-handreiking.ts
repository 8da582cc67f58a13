// npm run nieuw-handreiking -- ../mijn-handreiking: begins a handreiking as nieuw-handreiking-command.ts says, in the language that --taal names.
import { first, languages } from '../src/languages/chosen.ts';
import { speak } from '../src/languages/speak.ts';

const said = /(?:^|\s)--taal[= ](\S+)/.exec(process.argv.slice(2).join(' '))?.[1];
speak(languages.find((language) => language === said) ?? first);
await import('./nieuw-handreiking-command.ts');

// The command behind npm run nieuw-handreiking -- ../mijn-handreiking: asks five questions and makes a small working handreiking. Who is not at a terminal
// answers with flags: --naam, --voor, --perspectieven "een, twee", --inkten "#f2b5a0, #a9cbe6", --contact, --soorten "kernvragen, modellen". --taal en
// makes an English one.
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import * as words from '#language/new-handreiking.ts';
import { projectIn, SettingError } from '../src/build/settings.ts';
import { writeEditorFolder } from '../src/drafting/editor-folder.ts';
import { readGraph } from '../src/graph/build-graph.ts';
import { languages } from '../src/languages/chosen.ts';
import { report } from '../src/problems/problem.ts';
import { choosable, perspectievenFrom, usual, type Answers } from './handreiking/answers.ts';
import { readableInk } from './handreiking/site-files.ts';
import { filesOf } from './handreiking/new-files.ts';
import { refuseMoreWords, refuseStrangeFlags } from './refuse-strange.ts';
import { saidOf } from './said.ts';

type Question = keyof typeof words.questions;

const listOf = (text: string): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);

/** The answers of the flags, and of who is at the terminal for the rest. */
async function ask(given: (name: Question) => string | undefined): Promise<Record<Question, string>> {
  const isThere = process.stdin.isTTY && process.stdout.isTTY;
  const terminal = isThere ? createInterface({ input: process.stdin, output: process.stdout }) : undefined;
  const answers = { naam: '', voor: '', perspectieven: '', inkten: '', contact: '' };
  for (const name of Object.keys(answers) as Question[]) {
    const { vraag, anders } = words.questions[name];
    // Who named no perspectieven needs no colours.
    const isAsked = terminal && given(name) === undefined && !(name === 'inkten' && answers.perspectieven === '');
    const said = given(name) ?? (isAsked ? await terminal.question(`${vraag}${anders && ` [${anders}]`} `) : '');
    answers[name] = said.trim() || anders;
  }
  terminal?.close();
  return answers;
}

/** The kinds that were chosen; a word that is none is refused. */
function kindsFrom(text: string | undefined): readonly string[] {
  if (text === undefined) return usual;
  const chosen = listOf(text);
  const wrong = chosen.find((one) => !choosable.some((kind) => kind === one));
  if (wrong !== undefined) throw new SettingError(words.noKindToBegin(wrong, choosable.join(', ')));
  // A question is the way in: without one there is nothing to begin with.
  return choosable.filter((kind) => kind === 'kernvragen' || chosen.includes(kind));
}

function checkFolder(folder: string): void {
  if (existsSync(folder) && readdirSync(folder).some((name) => !name.startsWith('.git')))
    throw new SettingError(words.notEmpty(folder));
}

/** Writes the files, and says what is wrong with them, if anything. */
function write(folder: string, answers: Answers): void {
  for (const [name, text] of filesOf(answers)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text, { flag: 'wx' });
  }
  writeEditorFolder(folder, path.join(folder, 'content'));
  const { problems } = readGraph({ folder: path.join(folder, 'content'), shown: 'content' });
  if (problems.length > 0) throw new SettingError(report(problems, words.notRightYet));
}

/** How the new folder refers to the generator: by where it stands. */
const generatorFor = (folder: string): string => `file:${path.relative(folder, path.resolve(import.meta.dirname, '..'))}`;

const option = { type: 'string' } as const;
const options = {
  naam: option,
  voor: option,
  perspectieven: option,
  inkten: option,
  contact: option,
  soorten: option,
  taal: option,
};

/** What was typed behind the command: the folder, and the answers that were given as flags. */
function typed() {
  refuseStrangeFlags(Object.keys(options).map((name) => `--${name}`));
  const { values, positionals, tokens } = parseArgs({ allowPositionals: true, strict: false, options, tokens: true });
  const empty = tokens.find((token) => token.kind === 'option' && token.value === undefined);
  if (empty?.kind === 'option') throw new SettingError(words.noValue(empty.rawName));
  refuseMoreWords(positionals, 1);
  const said = (name: keyof typeof options): string | undefined => {
    const value = values[name];
    return typeof value === 'string' ? value : undefined;
  };
  const taal = said('taal');
  if (taal !== undefined && !languages.includes(taal)) throw new SettingError(words.noLanguage(taal, languages.join(', ')));
  return { to: positionals[0], said };
}

try {
  const { to, said: given } = typed();
  if (to === undefined) throw new SettingError(words.nameFolder);
  const folder = path.resolve(projectIn(process.env, process.cwd()), to);
  checkFolder(folder);
  const soorten = kindsFrom(given('soorten'));
  const said = await ask(given);
  write(folder, {
    naam: said.naam,
    voorWie: said.voor.replace(words.forWhom, '').replace(/\.$/, ''),
    perspectieven: perspectievenFrom(listOf(said.perspectieven), listOf(said.inkten)),
    contact: said.contact,
    soorten,
    today: new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' }),
    generator: generatorFor(folder),
  });
  const changed = listOf(said.inkten).filter((colour) => readableInk(colour) !== colour);
  for (const colour of changed) console.log(words.otherInk(colour, readableInk(colour)));
  console.log(`\n${words.isMade(said.naam, folder, to)}`);
} catch (error) {
  console.error(saidOf(error));
  process.exitCode = 1;
}

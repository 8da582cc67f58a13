// The process that sets documents. The first message brings the fonts, each one after that a document.
import * as words from '#language/paper-making.ts';
import { openCompiler, type Job, type Result, type Start } from './compile.ts';

let compile: ((job: Job) => Result) | undefined;

process.on('message', (message: Start | Job) => {
  if ('fonts' in message) compile = openCompiler(message);
  else process.send?.(compile?.(message) ?? { mistake: words.noFonts });
});

// npm run check:content: checks the content as check-command.ts says, with an engine that is set for a short run.
import './quick-engine.ts';

await import('./check-command.ts');

// npm run build: makes the site as build-command.ts says, with an engine that is set for a short run that makes much.
import './quick-engine.ts';

await import('./build-command.ts');

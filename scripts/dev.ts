// npm run dev: shows the site while someone writes, as dev-command.ts says, with an engine that starts fast.
import './quick-engine.ts';

await import('./dev-command.ts');

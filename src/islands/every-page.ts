// What every page does from the start; all else is loaded when it is touched.
import './header-search.ts';
import './search-field.ts';
import './slash-to-search.ts';
import './open-folds.ts';
import './wake.ts';
import { rememberPage } from './read-before.ts';

rememberPage();

/** Starts the page. */
import './page.css';
import { WorkbenchPage } from './workbench-page';

void new WorkbenchPage().open();

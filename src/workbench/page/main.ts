/** Starts the page. */
import './page.css';
import './parts/parts.css';
import { openBooks } from '../books/open-books';
import { WorkbenchPage } from './workbench-page';

const page = new WorkbenchPage();
void openBooks(page).then((books) => page.start(books));

/** Starts the command line on this process's arguments. */
import { main } from './main';

process.exitCode = main(process.argv.slice(2));

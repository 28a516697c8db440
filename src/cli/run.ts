/** Starts the command line on this process's arguments. */
import { main } from './main';

process.exitCode = await main(process.argv.slice(2));

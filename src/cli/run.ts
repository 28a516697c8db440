/** Starts the command line on this process's arguments. */
import { endQuietlyWhenClosed } from './closed-output';
import { main } from './main';

endQuietlyWhenClosed([process.stdout, process.stderr]);

process.exitCode = await main(process.argv.slice(2));

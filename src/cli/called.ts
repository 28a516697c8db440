/** How the person called the program, for commands that they are told to type. */
import { basename } from 'node:path';

/** The package's command, or the repository's script. */
export const CALLED = basename(process.argv[1] ?? '').startsWith('postcourse')
  ? 'npx postcourse'
  : 'npm run -s cli --';

/**
 * The environment of the tests. Each file of tests loads its modules anew, hundreds of them, and jest has
 * V8 parse and compile every one again, which took a quarter of the whole run. A `Script` is compiled once
 * for a process and runs in the context of every file. Otherwise this is jest’s own environment of Node.
 */
import vm from 'node:vm';
import { TestEnvironment } from 'jest-environment-node';

/** By file: the text of which it was made, and what it became. */
const compiled = new Map();

function scriptOf(source, parameters, filename) {
  const key = [filename, ...parameters].join('\0');
  const known = compiled.get(key);
  if (known?.source === source) return known.script;
  const head = `(function (${parameters.join(',')}) {`;
  // On its own line the end is none of a comment in the last one; columns stay those of the source.
  const wrapped = `${head}${source}\n})`;
  const script = new vm.Script(wrapped, { filename, columnOffset: -head.length });
  compiled.set(key, { source, script });
  return script;
}

// jest-runtime asks for this of the same object at each module, and has no other way to be told.
vm.compileFunction = (source, parameters, { filename, parsingContext }) =>
  scriptOf(source, parameters, filename).runInContext(parsingContext);

export default TestEnvironment;

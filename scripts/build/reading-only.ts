/**
 * The Sheets service can write to every file its scope allows, and the scope of another edition may
 * one day allow more: whatever the manifest says, the code itself may call it for reading only.
 */
import type { AnyNode, Program } from 'acorn';
import { visit } from './visit';

const SERVICE = 'Sheets';
const READING = ['Sheets.Spreadsheets.Values.batchGet', 'Sheets.Spreadsheets.get'];

/** «Sheets.Spreadsheets» for a member expression of plain names; '' for anything else. */
function pathOf(node: AnyNode): string {
  if (node.type === 'Identifier') return node.name;
  if (node.type === 'ChainExpression') return pathOf(node.expression);
  if (node.type !== 'MemberExpression' || node.computed) return '';
  const [object, property] = [pathOf(node.object), node.property];
  return object !== '' && property.type === 'Identifier' ? `${object}.${property.name}` : '';
}

/** Throws when a program uses the Sheets service for anything but reading values and names of sheets. */
export function checkReadingOnly(program: Program): void {
  let [mentions, readings] = [0, 0];
  visit(program, (node) => {
    if (node.type === 'Identifier' && node.name === SERVICE) mentions += 1;
    if (node.type === 'CallExpression' && READING.includes(pathOf(node.callee))) readings += 1;
  });
  if (mentions !== readings) {
    throw new Error(`${SERVICE} may be used as ${READING.join('(…), ')}(…) and in no other way`);
  }
}

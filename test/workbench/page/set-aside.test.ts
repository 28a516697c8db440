import { describeSetAside } from '../../../src/workbench/page/set-aside';
import type { Operation } from '../../../src/workbench/wire/operations';

it('tells what could not be typed again', () => {
  const operation: Operation = {
    kind: 'edit',
    sheet: 'Курсы',
    way: 'typed',
    cells: [{ row: 1, column: 2, text: 'Основы' }],
  };
  expect(describeSetAside([{ operation, reason: 'Листа нет.' }])).toEqual([
    'Лист «Курсы», C2 «Основы»: Листа нет.',
  ]);
});

it('a damaged record is told of too', () => {
  const operation = { kind: 'edit', sheet: 'Курсы', way: 'typed' } as unknown as Operation;
  expect(describeSetAside([{ operation, reason: 'Повреждено.' }])).toEqual([
    'Лист «Курсы»: Повреждено.',
  ]);
});

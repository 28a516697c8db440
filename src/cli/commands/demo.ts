import { join } from 'node:path';
import { Fault } from '../../core/values/fault';
import { saveNewFiles } from '../../hosts/disk/new-files';
import { CALLED } from '../called';
import type { Answer, CliCommand, Invocation } from '../cli-command';
import { demoFiles } from '../demo-files';
import { isAnother, onlyOperand } from '../files';

function demo({ operands, day }: Invocation): Answer {
  const folder = onlyOperand(operands, 'папка для демонстрационных данных');
  const schools = join(folder, 'schools');
  const files = demoFiles(day).map(({ path, bytes }) => ({ out: join(folder, path), bytes }));
  const [other] = files.filter(isAnother);
  if (other !== undefined) {
    throw new Fault(
      `Файл «${other.out}» уже есть и отличается от демонстрационного. Укажите другую папку.`,
    );
  }
  saveNewFiles(files);
  const [school, municipality] = ['school.xlsx', 'municipality.xlsx'].map((name) =>
    join(folder, name),
  );
  const next = `rollup ${municipality} ${schools} --out ${join(folder, 'rollup.xlsx')}`;
  return {
    status: 0,
    text: [
      `Школа: ${school}`,
      `Муниципалитет: ${municipality}`,
      `Книги его школ: ${schools}`,
      `Дальше: ${CALLED} ${next}`,
    ].join('\n'),
    data: { school, municipality, schools, files: files.map(({ out }) => out) },
  };
}

/** `demo DIR`: writes the demo data, the same bytes every time; never over somebody's changes. */
export const DEMO: CliCommand = {
  name: 'demo',
  usage: [{ form: 'demo ПАПКА', about: 'записать демонстрационные данные' }],
  options: [],
  run: demo,
};

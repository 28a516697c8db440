/** docs/performance.md: one table of all figures, with their growth and what they are so many times of. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import type { Figure, Measure } from './measure';
import { CHAPTERS, type Chapter } from './measures';

const times = (ratio: number): string => `×${ratio.toFixed(ratio < 10 ? 1 : 0)}`;

function shownTime(ms: number): string {
  if (ms >= 10_000) return `${(ms / 1000).toFixed(0)} s`;
  if (ms >= 1_000) return `${(ms / 1000).toFixed(1)} s`;
  return `${ms.toFixed(ms < 10 ? 1 : 0)} ms`;
}

const sum = (counts: Figure['counted']): number =>
  Object.values(counts).reduce((all, count) => all + count, 0);

class Figures {
  constructor(private readonly figures: readonly Figure[]) {}

  at(id: string, size: number): Figure | undefined {
    return this.figures.find((figure) => figure.id === id && figure.size === size);
  }

  runsOf(measures: readonly Measure[]): string[] {
    const ids = new Set(measures.map(({ id }) => id));
    return [...new Set(this.figures.flatMap(({ id, run }) => (ids.has(id) ? run : [])))];
  }

  /** How many times the figure before it, and how many times as large its size is. */
  growth({ by }: Measure, figure: Figure): string {
    const { id, size } = figure;
    const before = this.figures.filter((one) => one.id === id && one.size < size).at(-1);
    if (before === undefined) return '';
    return `${times(ratioOf(by, figure, before))} for ${times(size / before.size)}`;
  }

  ratio({ by, against }: Measure, figure: Figure): string {
    const other = against === undefined ? undefined : this.at(against, figure.size);
    return other === undefined ? '' : `${times(ratioOf(by, figure, other))} \`${against}\``;
  }
}

const ratioOf = (by: Measure['by'], figure: Figure, other: Figure): number =>
  by === 'calls' ? sum(figure.counted) / sum(other.counted) : figure.ms / other.ms;

function rowsOf(measure: Measure, figures: Figures): string[] {
  const { id, title, unit, sizes, by } = measure;
  return sizes.flatMap((size) => {
    const figure = figures.at(id, size);
    if (figure === undefined) return [];
    const counted = Object.entries(figure.counted).map(([what, count]) => `${what}: ${count}`);
    const cells = [
      `\`${id}\``,
      title,
      unit === 'start' ? '' : `${size.toLocaleString('en')} ${unit}`,
      by === undefined ? shownTime(figure.ms) : '',
      figures.growth(measure, figure),
      figures.ratio(measure, figure),
      by === undefined ? `${Math.round(figure.peak)} MB` : '',
      counted.join(', '),
    ];
    return [`| ${cells.join(' | ')} |`];
  });
}

function chapterOf({ title, measures }: Chapter, figures: Figures): string[] {
  const rows = measures.flatMap((measure) => rowsOf(measure, figures));
  if (rows.length === 0) return [];
  return [
    '',
    `## ${title}`,
    '',
    `${figures.runsOf(measures).join('; ')}.`,
    '',
    '| id | what | size | time | growth | so many times | peak | counted |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
  ];
}

const said = (command: string, args: readonly string[], root: string): string =>
  spawnSync(command, args, { cwd: root, encoding: 'utf8' }).stdout?.trim() ?? '';

/** The day, the commit and the machine of a run that begins now. */
export function runOf(root: string): string {
  const commit = said('git', ['rev-parse', '--short', 'HEAD'], root);
  const day = new Date().toISOString().slice(0, 10);
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}`;
  return `${day}, commit ${commit}, Node ${process.version}, ${machine}`;
}

export function performancePage(root: string, measured: readonly Figure[]): string {
  const figures = new Figures(measured);
  return [
    '# How fast',
    '',
    'Made by `npm run bench`, the figures are in [performance.json](performance.json) too. Those of a chapter are of',
    'one run on one machine, each of a process of its own. What to look at are the ratios: growth from size to size,',
    'and how many times another figure of the same run. The peak is the most memory of the process, its preparation',
    'and repeats included.',
    ...CHAPTERS.flatMap((chapter) => chapterOf(chapter, figures)),
    '',
    readFileSync(join(root, 'test/bench/notes.md'), 'utf8'),
  ].join('\n');
}

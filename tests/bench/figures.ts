// One figure of the bench beside its budget, and the table it is printed in. Medians; nothing here fails on a time.

export interface Figure {
  readonly what: string;
  readonly unit: 'KB' | 'ms' | 'x' | 'tasks' | 's' | '%' | 'frames' | 'KB/run' | 'nodes/run';
  /** One value per run. */
  readonly values: readonly number[];
  /** The most it may be, from budgets.md 1; left out where there is no budget and the figure only explains. */
  readonly most?: number;
}

export const KB = 1000;

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? Number.NaN;
  return Number.isInteger(middle) ? (upper + (sorted[middle - 1] ?? upper)) / 2 : upper;
}

/** Least squares: how much a value grows from one run to the next. */
export function slope(values: readonly number[]): number {
  const x = (values.length - 1) / 2;
  const y = values.reduce((sum, value) => sum + value, 0) / values.length;
  const across = values.reduce((sum, _, index) => sum + (index - x) ** 2, 0);
  return values.reduce((sum, value, index) => sum + (index - x) * (value - y), 0) / across;
}

function shown(value: number): string {
  if (Number.isNaN(value)) return '-';
  const size = Math.abs(value);
  return value.toFixed(size >= 100 ? 0 : size >= 10 ? 1 : 2);
}

function cells({ what, unit, values, most }: Figure): readonly string[] {
  const middle = median(values);
  const spread = values.length > 1 ? `${shown(Math.min(...values))} - ${shown(Math.max(...values))}` : '';
  const verdict = most === undefined || Number.isNaN(middle) ? '' : middle <= most ? 'within' : 'OVER';
  return [what, `${shown(middle)} ${unit}`, spread, most === undefined ? '' : `<= ${most} ${unit}`, verdict];
}

const HEAD = ['', 'median', 'lowest - highest', 'budget', ''];

export function printFigures(title: string, figures: readonly Figure[]): string {
  const rows = [HEAD, ...figures.map(cells)];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => (column === 1 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
      .join('  ')
      .trimEnd();
  return `\n${title}\n${rows.map((row) => `  ${line(row)}`).join('\n')}`;
}

import { calendarFile } from '../../sidebar/files/calendar-file';
import { commaFile } from '../../sidebar/files/comma-file';
import { dayAt } from '../core/school/school-kit';

const MADE = new Date(Date.UTC(2026, 3, 15, 9, 0, 0));
const linesOf = (text: string): string[] => text.split('\r\n');
const octetsOf = (line: string): number => Buffer.byteLength(line);

describe('a calendar file', () => {
  const event = { uid: 'window-А-1-К-1-46000', day: dayAt('31.12.2026'), summary: 'Срок' };
  const file = (summary: string) => calendarFile('Сроки', [{ ...event, summary }], MADE);

  it('is a calendar of all-day events in lines that end with CR LF', () => {
    expect(linesOf(file('Срок'))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//postcourse//panel//RU',
      'CALSCALE:GREGORIAN',
      'X-WR-CALNAME:Сроки',
      'BEGIN:VEVENT',
      'UID:window-%D0%90-1-%D0%9A-1-46000@postcourse',
      'DTSTAMP:20260415T090000Z',
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
      'SUMMARY:Срок',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('escapes what would end a text or begin a line', () => {
    expect(file('a,b;c\\d\r\nEND:VEVENT')).toContain('SUMMARY:a\\,b\\;c\\\\d\\nEND:VEVENT\r\n');
  });

  it('folds long lines at 75 octets between characters and loses nothing', () => {
    const long = 'Окончание посткурсового периода 🎓 '.repeat(8).trim();
    const text = file(long);
    for (const line of linesOf(text)) expect(octetsOf(line)).toBeLessThanOrEqual(75);
    expect(text.replace(/\r\n /g, '')).toContain(`SUMMARY:${long}\r\n`);
  });
});

describe('a table as .csv', () => {
  /** The fields of a line as a program takes them apart that knows nothing of ours. */
  const fieldsOf = (line: string, separator: string): string[] => {
    const fields = [''];
    let isQuoted = false;
    for (const sign of line) {
      if (sign === '"') isQuoted = !isQuoted;
      else if (sign === separator && !isQuoted) fields.push('');
      else fields[fields.length - 1] += sign;
    }
    return fields;
  };

  it.each([';', ',', '\t'])(
    'has no field that is a formula where %j parts columns',
    (separator) => {
      const starts = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];
      const befores = [
        '',
        ' ',
        '\t',
        '\r',
        '\u00a0',
        '\u3000',
        '\ufeff',
        'а;',
        'а,',
        'а\t',
        '"',
        "a';",
      ];
      const texts = befores.flatMap((before) => starts.map((start) => `${before}${start}1`));
      for (const text of texts) {
        const [line = ''] = commaFile([[text]])
          .slice(1)
          .split(/\r\n$/);
        const fields = fieldsOf(line, separator);
        expect([text, fields]).toEqual([text, [expect.stringMatching(/^'|^а[;,\t]|^a';/)]]);
      }
    },
  );

  it('has a BOM, semicolons, decimal commas and days as people write them', () => {
    expect(
      commaFile([
        ['Код', 'Доля'],
        ['К1', 66.7],
        [{ day: dayAt('01.09.2025') }, null],
      ]),
    ).toBe('\ufeffКод;Доля\r\nК1;"66,7"\r\n01.09.2025;\r\n');
  });

  it('leaves a negative number a number', () => {
    expect(commaFile([[-2.5]])).toBe('\ufeff"-2,5"\r\n');
  });

  it.each([
    ['a;b', '"a;b"'],
    ['сказал "да"', '"сказал ""да"""'],
    ['=HYPERLINK("x")', '"\'=HYPERLINK(""x"")"'],
    ['+7', '"\'+7"'],
    ['@SUM', '"\'@SUM"'],
    ['-1', '"\'-1"'],
    ['\t=1', '"\'\t=1"'],
    ['\r=1', '"\'\r=1"'],
    ['  =1', '"\'  =1"'],
    ['\u00a0=1', '"\'\u00a0=1"'],
    ['\u200b=1', '"\'\u200b=1"'],
    ['\u0000=1', '"\'\u0000=1"'],
    ['＝1', '"\'＝1"'],
    [' ＋1', '"\' ＋1"'],
    ['－1', '"\'－1"'],
    ['＠A', '"\'＠A"'],
    // Where another sign parts columns, its second half would be one.
    ['а,=1', '"а,=1"'],
    ['а\t=1', '"а\t=1"'],
    ['а\n=1', '"а\n=1"'],
    ['а\r=1', '"а\r=1"'],
  ])('writes %j so that it stays a text', (text, field) => {
    expect(commaFile([[text]])).toBe(`\ufeff${field}\r\n`);
  });
});

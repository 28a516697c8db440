import { mendLines } from './mending-kit';

describe('codes with spaces', () => {
  it('takes outer and inner spaces out of a code and of the references to it', () => {
    expect(
      mendLines({
        Педагоги: [{ 'Код педагога': ' 0512 017' }],
        Курсы: [{ 'Код педагога': '0512 017 ' }],
      }),
    ).toEqual([
      'code Педагоги R2C1: " 0512 017" → "0512017"',
      'reference Курсы R2C2: "0512 017 " → "0512017"',
    ]);
  });

  it('does not make one code out of two', () => {
    expect(
      mendLines({ Педагоги: [{ 'Код педагога': '12 3' }, { 'Код педагога': '123' }] }),
    ).toEqual([]);
  });

  it('does not make a code longer than a code may be', () => {
    const long = '1234567890 12345678901';
    expect(mendLines({ Педагоги: [{ 'Код педагога': long }] })).toEqual([]);
  });
});

describe('references', () => {
  const referring = (typed: string, ...codes: string[]) =>
    mendLines({
      Педагоги: codes.map((code) => ({ 'Код педагога': code })),
      Курсы: [{ 'Код педагога': typed }],
    });

  it.each([
    ['trims', 'А-1 ', ['А-1'], 'code Курсы R2C2: "А-1 " → "А-1"'],
    [
      'puts a hyphen for a space',
      '0512 017',
      ['0512-017'],
      'reference Курсы R2C2: "0512 017" → "0512-017"',
    ],
    ['changes Latin for Russian letters', 'A-1', ['А-1'], 'reference Курсы R2C2: "A-1" → "А-1"'],
    ['changes the case', 'п-1', ['П-1'], 'reference Курсы R2C2: "п-1" → "П-1"'],
  ])('%s', (_, typed, codes, line) => {
    expect(referring(typed, ...codes)).toEqual([line]);
  });

  it.each([
    ['a code that nobody has', 'Я-9', ['А-1']],
    ['two codes that look alike', 'а-1', ['А-1', 'A-1']],
    ['two spellings that both exist', '1 2', ['12', '1-2']],
  ])('leaves %s', (_, typed, codes) => {
    expect(referring(typed, ...codes)).toEqual([]);
  });
});

test('a mentor’s code is mended by its looks at any level, another school’s code is left', () => {
  const mentored = (mentor: string, level: string | null) =>
    mendLines({
      Педагоги: [{ 'Код педагога': 'А-1' }, { 'Код педагога': 'А-2' }],
      Наставничество: [{ 'Код педагога': 'А-1', 'Код наставника': mentor, Уровень: level }],
    });
  const mended = ['reference Наставничество R2C2: "A-2" → "А-2"'];
  expect(mentored('A-2', null)).toEqual(mended);
  expect(mentored('A-2', 'муниципальный')).toEqual(mended);
  expect(mentored('0513-001', 'муниципальный')).toEqual([]);
});

test('codes that were typed as numbers are codes too', () => {
  expect(
    mendLines({
      Педагоги: [{ 'Код педагога': 512 }],
      Курсы: [{ 'Код педагога': ' 512' }],
    }),
  ).toEqual(['code Курсы R2C2: " 512" → "512"']);
  // Freed of its space, the text would be the code of the number above.
  expect(mendLines({ Педагоги: [{ 'Код педагога': 512 }, { 'Код педагога': '51 2' }] })).toEqual(
    [],
  );
});

test('a header is no code: rows of headers that were pasted among the data are left', () => {
  const pasted = { 'Код педагога': 'Код педагога' };
  expect(mendLines({ Педагоги: [{ 'Код педагога': 'А-1' }], Курсы: [pasted] })).toEqual([]);
});

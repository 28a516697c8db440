/** The forms of a school's panel give what is half-typed in them, and take it up again as it was. */
import { fillEntries, heldEntries } from '../../../sidebar/school/entry-held';
import { FormState } from '../../../sidebar/school/entry-state';
import { ReviewState } from '../../../sidebar/school/review-state';
import { REMINDER } from '../../../sidebar/school/self/handed-lists';
import { fillForms } from '../../../sidebar/shell/half-typed';
import type { FormFields } from '../../../src/browser/held-form';

/** What comes back of it out of the browser's store. */
const stored = (fields: FormFields | null): FormFields => JSON.parse(JSON.stringify(fields ?? {}));

describe('«Новая запись»', () => {
  const setUp = () => {
    const states = new Map<string, FormState>();
    const stateOf = (form: string): FormState => {
      const state = states.get(form) ?? new FormState(form, () => ['teacher', 'topic', 'level']);
      states.set(form, state);
      return state;
    };
    return { states, stateOf };
  };

  it('holds what a person typed into each of its forms, not what was proposed', () => {
    const { states, stateOf } = setUp();
    stateOf('activities').type('topic', 'Учим вместе');
    stateOf('activities').take({ proposed: { level: { text: 'школьный', by: 'habit' } } } as never);
    stateOf('deficits').type('teacher', '0512-0');
    const held = heldEntries(states.values(), 'deficits');
    expect(held).toEqual({
      open: 'deficits',
      'activities.topic': 'Учим вместе',
      'deficits.teacher': '0512-0',
    });
    const again = setUp();
    expect(fillEntries(stored(held), again.stateOf)).toBe('deficits');
    expect(again.stateOf('activities').draft()).toEqual({
      form: 'activities',
      texts: { teacher: '', topic: 'Учим вместе', level: '' },
      untouched: ['teacher', 'level'],
    });
    expect(heldEntries(again.states.values(), 'deficits')).toEqual(held);
  });

  it('holds nothing of what was written or cleared, also when a batch leaves words in it', () => {
    const { states, stateOf } = setUp();
    stateOf('activities').type('topic', 'Учим вместе');
    stateOf('activities').type('teacher', '0512-003');
    stateOf('activities').clear(['teacher']);
    expect(stateOf('activities').textIn('topic')).toBe('Учим вместе');
    expect(heldEntries(states.values(), 'activities')).toBeNull();
    stateOf('activities').type('teacher', '0512-005');
    expect(heldEntries(states.values(), 'activities')).toMatchObject({
      'activities.topic': 'Учим вместе',
    });
    stateOf('activities').clear(null);
    expect(heldEntries(states.values(), 'activities')).toBeNull();
  });
});

describe('«На проверку»', () => {
  it('holds the words of a decision, the entries that it is of, and «Проверил»', () => {
    const state = new ReviewState();
    state.written = 'Орлова О. О.';
    state.reviewer = 'Новикова А. А.';
    state.current = 'б';
    state.ticked.add('а').add('б');
    state.form = { verdict: 'part', points: '1,5', reason: 'нет приказа' };
    const held = state.typed();
    const again = new ReviewState();
    again.fill(stored(held));
    expect(again).toMatchObject({
      reviewer: 'Новикова А. А.',
      current: 'б',
      form: { verdict: 'part', points: '1,5', reason: 'нет приказа' },
    });
    expect([...again.ticked]).toEqual(['а', 'б']);
    expect(again.typed()).toEqual(held);
  });

  it('holds «Проверил» without a decision until it stands on the sheet', () => {
    const state = new ReviewState();
    expect(state.typed()).toBeNull();
    state.reviewer = 'Новикова А. А.';
    expect(state.typed()).toEqual({ reviewer: 'Новикова А. А.' });
    state.written = 'Новикова А. А.';
    expect(state.typed()).toBeNull();
  });

  /** Entries of one person, each named by its row and by what stands in it. */
  const lines = (...keys: string[]) =>
    keys.map((key) => ({ entry: { key }, person: { code: 'П-1' } })) as never;
  const writing = (reason: string) => ({ verdict: 'reject' as const, points: '', reason });

  it('keeps what is half-written of each entry until the person comes back, also over a kill', () => {
    const state = new ReviewState();
    state.settle(lines('2:а', '3:б', '4:в'));
    state.form = writing('нет приказа');
    state.moveTo('3:б');
    expect(state.form).toBeNull();
    state.form = { verdict: 'part', points: '1,5', reason: 'не та дата' };
    state.moveTo('4:в');
    state.form = writing('повтор');
    const again = new ReviewState();
    again.fill(stored(state.typed()));
    again.settle(lines('2:а', '3:б', '4:в'));
    expect(again.typed()).toEqual(state.typed());
    expect(again.form).toEqual(writing('повтор'));
    again.moveTo('2:а');
    expect(again.form).toEqual(writing('нет приказа'));
    again.moveTo('3:б');
    expect(again.form).toEqual({ verdict: 'part', points: '1,5', reason: 'не та дата' });
    again.form = null;
    again.moveTo('2:а');
    again.moveTo('3:б');
    expect(again.form).toBeNull();
  });

  it('keeps it while other entries are ticked and decided, and forgets it with its own decision', () => {
    const state = new ReviewState();
    state.settle(lines('2:а', '3:б', '4:в'));
    state.form = writing('нет приказа');
    state.moveTo('3:б');
    state.tick('4:в', true);
    state.moveTo('2:а');
    expect(state.form).toBeNull();
    state.passOn(lines('2:а', '3:б', '4:в'), {} as never, ['4:в']);
    expect(state.current).toBe('3:б');
    state.moveTo('2:а');
    expect(state.form).toEqual(writing('нет приказа'));
    state.passOn(lines('2:а', '3:б'), {} as never, ['2:а']);
    state.moveTo('2:а');
    expect(state.form).toBeNull();
    expect(state.gone).toEqual([]);
  });

  it('takes it along where rows are moved on the sheet, or something else is typed into the row', () => {
    const state = new ReviewState();
    state.settle(lines('2:а', '3:б', '4:в'));
    state.moveTo('3:б');
    state.form = writing('нет приказа');
    state.tick('4:в', true);
    // A row is inserted above; then the last one goes to the top.
    state.settle(lines('3:а', '4:б', '5:в'));
    state.settle(lines('2:в', '4:а', '5:б'));
    expect([state.current, [...state.ticked]]).toEqual(['5:б', ['2:в']]);
    expect(state.form).toEqual(writing('нет приказа'));
    state.tick('2:в', false);
    state.moveTo('4:а');
    state.settle(lines('2:в', '4:а', '5:бб'));
    state.moveTo('5:бб');
    expect(state.form).toEqual(writing('нет приказа'));
    expect(state.gone).toEqual([]);
  });

  it('gives it to no other entry that comes into its row', () => {
    const state = new ReviewState();
    state.settle(lines('2:а', '3:б', '4:в'));
    state.moveTo('3:б');
    state.form = writing('нет приказа');
    // The row is deleted, and the next one comes up.
    state.settle(lines('2:а', '3:в'));
    expect(state.form).toBeNull();
    expect(state.gone).toEqual(['нет приказа']);
    // Another person's entry stands in the row.
    state.gone = [];
    state.moveTo('3:в');
    state.form = writing('повтор');
    state.settle([{ entry: { key: '3:д' }, person: { code: 'П-2' } }] as never);
    expect(state.form).toBeNull();
    expect(state.gone).toEqual(['повтор']);
  });

  it('tells the words of entries that are not there any more', () => {
    const state = new ReviewState();
    state.settle(lines('2:а', '3:б', '4:в', '5:г'));
    state.form = writing('нет приказа');
    state.moveTo('3:б');
    state.form = { verdict: 'part', points: '1,5', reason: 'не та дата' };
    state.settle(lines('4:в', '5:г'));
    expect(state).toMatchObject({ current: '4:в', form: null });
    expect(state.gone).toEqual(['1,5; не та дата', 'нет приказа']);
    // Of ticked ones: words that were meant for them are not taken for words about another entry.
    state.gone = [];
    state.tick('5:г', true);
    state.form = writing('повтор');
    state.settle(lines('4:в'));
    expect(state.form).toBeNull();
    expect(state.gone).toEqual(['повтор']);
  });

  it('holds no decision without words', () => {
    const state = new ReviewState();
    state.form = { verdict: 'reject', points: '', reason: ' ' };
    state.ticked.add('2:а');
    expect(state.typed()).toBeNull();
  });
});

describe('the reminder', () => {
  it('holds its date and whether it has names', () => {
    expect(REMINDER.typed()).toBeNull();
    REMINDER.fill({ deadline: '2026-05-15', withNames: 'true' });
    expect(REMINDER.typed()).toEqual({ deadline: '2026-05-15', withNames: 'true' });
  });
});

describe('what was held', () => {
  it('goes to the view of its name, and of others is left where it is', () => {
    const filled: FormFields[] = [];
    const form = { typed: () => null, fill: (fields: FormFields) => void filled.push(fields) };
    const views = new Map([
      ['entry', { title: 'Новая запись', form }],
      ['rating', { title: 'Рейтинг' }],
    ]);
    const held = ['entry', 'rating', 'documents-page'].map((name) => ({
      name,
      title: name,
      fields: { name },
    }));
    expect(fillForms(views, held)).toEqual(['Новая запись']);
    expect(filled).toEqual([{ name: 'entry' }]);
  });
});

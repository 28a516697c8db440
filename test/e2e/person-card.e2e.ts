/** A person's card in a real browser: what is known of support appears where people look for it. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { schoolTemplate } from '../../src/core/school/school-template';
import type { Cell } from '../../src/core/values/cell';
import { type Day, parseIsoDay } from '../../src/core/values/day';
import { MemoryWorkbook } from '../../src/hosts/memory/memory-workbook';
import { openPanel } from './panel-page';

test.use({ viewport: { width: 300, height: 700 } });

function dayOf(iso: string): Day {
  const day = parseIsoDay(iso);
  if (day === null) throw new Error(`No such day: ${iso}`);
  return day;
}

const on = (iso: string): Cell => ({ day: dayOf(iso) });

const TEACHER: Readonly<Record<string, Cell>> = {
  'Код педагога': 'П-1',
  'Категория персонала': 'педагогический работник',
  Должность: 'учитель',
  Занятость: 'основное место работы',
  Статус: 'работает',
};
/** Stage I: 01.10.2025–30.03.2026, in parts of 61, 60 and 60 days; stage II: 62, 61 and 61. */
const COURSE: Readonly<Record<string, Cell>> = {
  'Код курса': 'К-1',
  'Код педагога': 'П-1',
  'Вид программы': 'ПК',
  'Название программы': 'Оценивание на уроке',
  'Организация ДПО': 'ИРО',
  'Объём, ч': 36,
  'Дата окончания': on('2025-09-30'),
  'Направление сопровождения': 'оценивание',
  Куратор: 'методист школы',
  'Результаты сопровождения': 'обобщение опыта',
};
const LESSON: Readonly<Record<string, Cell>> = {
  'Код педагога': 'П-1',
  Дата: on('2025-11-10'),
  Вид: 'открытый урок',
  Тема: 'Дроби',
  Уровень: 'муниципальный',
  Посетил: 'методист ММС',
  Организатор: 'школа',
  'Рефлексия проведена': true,
  'Что изменилось в практике': 'работа в группах',
};
const ROUTE: Readonly<Record<string, Cell>> = {
  'Код педагога': 'П-1',
  Вид: 'ИОМ',
  Цель: 'Критерии оценивания на каждом уроке',
  Мероприятия: 'Взаимопосещение уроков, семинар ЦНППМ',
  'Дата начала': on('2025-11-01'),
  Статус: 'выполняется',
};
const REQUEST: Readonly<Record<string, Cell>> = {
  'Код педагога': 'П-1',
  Направление: 'ФГОС',
  Квартал: 3,
  Год: 2026,
  Форма: 'очная',
  Приоритет: 'высокий',
};
const ROWS: Readonly<Record<string, Readonly<Record<string, Cell>>>> = {
  Педагоги: TEACHER,
  Курсы: COURSE,
  Мероприятия: LESSON,
  'ИОП и ИОМ': ROUTE,
  'Запросы на ПК': REQUEST,
};

/** One teacher with a course and a lesson, three checkpoints a stage. */
function book(): MemoryWorkbook {
  const today = dayOf('2026-04-15');
  const workbook = new MemoryWorkbook(today);
  const plans = schoolTemplate(today).map((plan) => {
    const given = ROWS[plan.name];
    if (given) return { ...plan, rows: [plan.columns.map(({ header }) => given[header] ?? null)] };
    if (plan.name !== 'Настройки') return plan;
    const rows = plan.rows.map(([name = null, value = null, ...rest]): Cell[] => [
      name,
      name === 'Контрольных точек на этапе' ? 3 : value,
      ...rest,
    ]);
    return { ...plan, rows };
  });
  workbook.apply(plans.map((plan) => ({ kind: 'createSheet', plan })));
  return workbook;
}

test('monitoring by checkpoints, checklists, and what each activity was', async ({ page }) => {
  await openPanel(page, book());
  await page.getByRole('tab', { name: 'Педагог' }).click();
  await page.locator('button.row').first().click();
  const card = page.locator('section.block').first();
  await expect(card).toContainText(
    'Направление — оценивание; уровень — ОО; куратор — методист школы; результаты — обобщение опыта.',
  );
  await expect(card).toContainText(
    'Мониторинг: I этап — 1 из 3, пропущено 2 (до 29.01.2026, 30.03.2026); II этап — 0 из 3, срок 31.05.2026.',
  );
  await expect(card).toContainText('I этап: осмысление — есть; перенос в практику — есть.');
  await expect(card).toContainText(
    'II этап: изменение практики — впереди; корректировка ИОП — впереди',
  );
  expect(await card.locator('.timeline rect title').allTextContents()).toEqual([
    'Мониторинг до 30.11.2025: проведён',
    'Мониторинг до 29.01.2026: не проведён',
    'Мониторинг до 30.03.2026: не проведён',
    'Мониторинг до 31.05.2026: впереди',
    'Мониторинг до 31.07.2026: впереди',
    'Мониторинг до 30.09.2026: впереди',
  ]);
  await card.getByText('Мероприятия: 1').click();
  await expect(card.getByRole('listitem')).toContainText(
    'Уровень — муниципальный; организатор — школа; посетил — методист ММС; рефлексия проведена; что изменилось в практике — работа в группах.',
  );
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
  expect(overflow).toBeLessThanOrEqual(0);
});

test('the registers: folded, each row with the button to it', async ({ page }) => {
  await openPanel(page, book());
  await page.getByRole('tab', { name: 'Педагог' }).click();
  await page.locator('button.row').first().click();
  await expect(page.getByText('Критерии оценивания на каждом уроке')).toBeHidden();
  for (const summary of ['Сведения', 'ИОП и ИОМ: 1', 'Запросы на ПК: 1']) {
    await page.getByText(summary, { exact: true }).focus();
    await page.keyboard.press('Enter');
  }
  await expect(page.getByText('Занятость — основное место работы')).toBeVisible();
  await expect(page.locator('details[data-name="register ИОП и ИОМ"] li')).toHaveText(
    '01.11.2025 ИОМ, выполняетсяЦель — Критерии оценивания на каждом уроке; мероприятия — Взаимопосещение уроков, семинар ЦНППМ.',
  );
  await expect(page.locator('details[data-name="register Запросы на ПК"] li')).toHaveText(
    '3 квартал 2026 ФГОС, новыйФорма — очная; приоритет — высокий.',
  );
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
  expect(overflow).toBeLessThanOrEqual(0);
});

/**
 * Google's words and what people are told. Words from developers.google.com/apps-script/guides/services/quotas,
 * …/guides/support/troubleshooting, from scripts' public reports, and in Russian as Russian accounts show them.
 */
import { Fault } from '../../../src/core/values/fault';
import { faultOf, isOfCells } from '../../../src/hosts/google/google-fault';

beforeEach(() => {
  jest.spyOn(console, 'error').mockImplementation(() => {});
});

const CONSENT = /^Надстройке не хватает вашего разрешения; ваши права на таблицу ни при чём/;
const WAIT = /^Google просит подождать/;
const DAILY = /^На сегодня исчерпан лимит/;
const SLOW = /^Google Таблицы не ответили вовремя/;
const FULL = /^В таблице не осталось места/;
const CHANGED = /^Пока шла работа, кто-то изменил таблицу/;
const GONE = /^Google не находит эту таблицу/;

it.each([
  [
    'The data you entered in cell B5 violates the data validation rules set on this cell.',
    /^В ячейку B5 листа «Курсы» нельзя записать.*«Проверка данных», выберите «Показать предупреждение»/,
  ],
  [
    'Данные, введенные в ячейку AB12, нарушают правила проверки данных, установленные для этой ячейки.',
    /^В ячейку AB12 листа «Курсы»/,
  ],
  [
    'The data you entered violates the data validation rules set on this cell.',
    /^В ячейку листа «Курсы»/,
  ],
  [
    "You can't set the number format of cells in a typed column.",
    /^Лист «Курсы» преобразован в таблицу.*«Преобразовать обратно в диапазон»/,
  ],
  [
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    /^Лист «Курсы» или часть его ячеек защищены/,
  ],
  [
    'Вы пытаетесь изменить защищенную ячейку или объект.',
    /^Лист «Курсы» или часть его ячеек защищены/,
  ],
  [
    'Your input contains more than the maximum of 50000 characters in a single cell.',
    /^Лист «Курсы» не изменён: текст длиннее 50 000 знаков/,
  ],
  [
    'Specified permissions are not sufficient to call Ui.showSidebar. Required permissions: https://www.googleapis.com/auth/script.container.ui',
    CONSENT,
  ],
  [
    'You do not have permission to call SpreadsheetApp.getActiveSpreadsheet. Required permissions: (https://www.googleapis.com/auth/spreadsheets.currentonly)',
    CONSENT,
  ],
  ['Authorization is required to perform that action.', CONSENT],
  // As Russian accounts show it, word for word.
  [
    'У вас нет разрешения на вызов функции "UrlFetchApp.fetch". Требуемые разрешения: https://www.googleapis.com/auth/script.external_request',
    CONSENT,
  ],
  [
    'Указанных разрешений недостаточно для звонка пользователю ScriptApp.getProjectTriggers. Требуемые разрешения: https://www.googleapis.com/auth/script.scriptapp',
    CONSENT,
  ],
  ['Please enter one of the following values: да, нет', /^В ячейку листа «Курсы» нельзя записать/],
  ['Request had insufficient authentication scopes.', CONSENT],
  ['You do not have permission to access the requested document.', /^У вас нет права изменять/],
  ['Service invoked too many times for one day: spreadsheets.', DAILY],
  [
    'Service invoked too many times in a short time: exec qps. Try Utilities.sleep(1000) between calls.',
    WAIT,
  ],
  ['There are too many scripts running simultaneously for this Google user account.', WAIT],
  ['There are too many LockService operations against the same script.', WAIT],
  ['Service Spreadsheets timed out while accessing document with id 1AbC.', SLOW],
  ['Exceeded maximum execution time', SLOW],
  ['Превышено максимальное время выполнения', SLOW],
  [
    'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    FULL,
  ],
  ['Your spreadsheet is too large.', FULL],
  [
    'This operation is not supported on a range with a filtered out row.',
    /^Лист «Курсы»: включённый фильтр/,
  ],
  ['Those rows are out of bounds.', CHANGED],
  ['The coordinates of the range are outside the dimensions of the sheet.', CHANGED],
  ['Sheet 123456 not found', CHANGED],
  ["Document 1AbC is missing (perhaps it was deleted, or you don't have read access?)", GONE],
  [
    'Service Spreadsheets failed while accessing document with id 1AbC.',
    /^Google Таблицы не выполн/,
  ],
  [
    "We're sorry, a server error occurred. Please wait a bit and try again.",
    /^Google Таблицы не выпо/,
  ],
])('%s', (words, told) => {
  expect(faultOf(new Error(words), 'Курсы').message).toMatch(told);
  expect(faultOf(new Error(`Exception: ${words}`)).message).not.toMatch(
    /undefined|[a-z]{3,} [a-z]{3,}/,
  );
});

it('a fault stays itself, and is none of cells', () => {
  const fault = new Fault('Лист «Курсы» защищён');
  expect(faultOf(fault, 'Педагоги')).toBe(fault);
  expect(isOfCells(fault)).toBe(false);
});

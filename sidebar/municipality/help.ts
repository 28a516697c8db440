/** «Помощь» of the municipal edition: short, with what each permission is for. */
import { MUNICIPAL_HELP } from '../../src/addon/municipal-help';
import { html } from '../shell/dom';
import { heading, hint, title } from '../shell/parts';
import type { MunicipalView } from './calls';

const PERMISSIONS = [
  ['Текущая таблица', 'читать ваши листы и писать отчёты.'],
  [
    'Просмотр таблиц Google',
    'читать лист «Сводка» книг, ссылки на которые стоят на листе «ОО». Изменить чужую книгу дополнение не может.',
  ],
  ['Боковая панель', 'показывать эту панель. Она ничего не загружает из интернета.'],
] as const;

export const MUNICIPAL_HELP_VIEW: MunicipalView = {
  name: 'help',
  title: 'Помощь',
  load: async ({ host }) => [
    title('Как работать'),
    html('ul', { class: 'plain' }, ...MUNICIPAL_HELP.map((text) => html('li', {}, text))),
    heading('Отмена'),
    hint(host.undoing),
    heading('Зачем нужны разрешения'),
    html(
      'ul',
      {},
      ...PERMISSIONS.map(([name, use]) => html('li', {}, html('strong', {}, name), ` — ${use}`)),
    ),
  ],
};

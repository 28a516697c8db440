import type { Edition } from '../../editions/edition';
import type { Edit, RowOperation } from '../wire/operations';
/** «ввод в «Педагоги» B3»; «вставка, 12 ячеек». */
export declare function editTitle({ sheet, way, cells }: Edit): string;
/** «удаление строк на «Педагоги»». */
export declare function rowsTitle({ kind, sheet }: RowOperation): string;
export declare const WIDTH_TITLE =
  '\u0448\u0438\u0440\u0438\u043D\u0430 \u0441\u0442\u043E\u043B\u0431\u0446\u0430';
/** «Рассчитать рейтинг»: a command by its title, another call by what the edition says of it. */
export declare function callTitle(call: string, { commands, callTitles }: Edition): string;

/** Which documents are meant by --kind, --teacher and --with; what does not fit is wrong usage. */
import type { ListedDocument } from '../app/documents/documents';
import type { Edition } from '../editions/edition';
import { type Invocation, UsageError } from './cli-command';

/** Documents of one kind: of these subjects, or of the whole workbook. */
export interface ChosenDocuments {
  readonly listed: ListedDocument;
  /** Ids of subjects; null: all of them, or the one document of the whole workbook. */
  readonly subjects: readonly string[] | null;
  /** Ids of options. */
  readonly options: readonly string[];
}

type Choice = Pick<Invocation, 'kind' | 'teacher' | 'with'>;

const fold = (text: string): string => text.trim().toLowerCase();

function kindsMeant(
  all: readonly ListedDocument[],
  { owner }: Edition,
  kind: string | undefined,
): readonly ListedDocument[] {
  if (kind === undefined) return all;
  const found = all.filter(({ face }) => [face.id, face.title].map(fold).includes(fold(kind)));
  if (found.length > 0) return found;
  const known = all.map(({ face }) => `  ${face.id} — ${face.title}`);
  throw new UsageError(`Документа «${kind}» в книге ${owner} нет. Есть:\n${known.join('\n')}`);
}

/** Ids of options by «full,place»; they are told of one kind only. */
function optionsMeant(
  kinds: readonly ListedDocument[],
  { kind, with: wanted }: Choice,
): readonly string[] {
  if (wanted === undefined) return [];
  const [{ face, options } = { face: null, options: [] }] = kinds;
  if (kind === undefined || face === null) {
    throw new UsageError('--with дополняет один документ: укажите и --kind.');
  }
  return wanted.split(',').map((name) => {
    const found = options.find(({ id }) => fold(id) === fold(name));
    if (found !== undefined) return found.id;
    const known = options.map(({ id, title }) => `\n  ${id} — ${title}`).join('');
    const what = options.length === 0 ? 'Таких пометок у него нет.' : `Есть:${known}`;
    throw new UsageError(`Пометки «${name.trim()}» у документа «${face.title}» нет. ${what}`);
  });
}

/** Of each kind the subjects that are one teacher's. Throws `UsageError` where there can be none. */
function ofTeacher(
  all: readonly ListedDocument[],
  kinds: readonly ListedDocument[],
  teacher: string,
  { owner }: Edition,
): Omit<ChosenDocuments, 'options'>[] {
  const known = all.some(({ subjects }) => subjects?.some((one) => one.teacher === teacher));
  if (!known) {
    throw new UsageError(
      `В книге ${owner} нет педагога с кодом «${teacher}», о котором есть документы: проверьте --teacher и листы.`,
    );
  }
  const [first, ...more] = kinds;
  if (first !== undefined && more.length === 0 && first.subjects === null) {
    throw new UsageError(
      `Документ «${first.face.title}» — обо всей книге, а не об одном педагоге: уберите --teacher.`,
    );
  }
  return kinds.flatMap((listed) => {
    if (listed.subjects === null) return [];
    const own = listed.subjects.filter((one) => one.teacher === teacher);
    return { listed, subjects: own.map(({ id }) => id) };
  });
}

/** What is to be made, in the order of the list. Throws `UsageError`. */
export function chosenDocuments(
  all: readonly ListedDocument[],
  edition: Edition,
  choice: Choice,
): ChosenDocuments[] {
  const kinds = kindsMeant(all, edition, choice.kind);
  const options = optionsMeant(kinds, choice);
  const chosen =
    choice.teacher === undefined
      ? kinds.map((listed) => ({ listed, subjects: null }))
      : ofTeacher(all, kinds, choice.teacher, edition);
  return chosen.map((one) => ({ ...one, options }));
}

/** The files of a project, built once for all tests that need them and not the building. */
import type { PushedProject } from '../../scripts/build/projects';
import { kept } from '../kept';

/** As `project.build` gives them at the root of the repository. */
export const builtOf = <T extends Readonly<Record<string, string>>>(
  project: Pick<PushedProject, 'id'> & { build(root: string): T },
): T => kept(project.id, () => project.build(process.cwd()));

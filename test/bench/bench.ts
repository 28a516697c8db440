/**
 * Benchmarks, as ratios in one run: `npm run bench`. Nothing is asserted: machines differ, and the
 * ratios between the figures and between the sizes are what to look at.
 */
import { benchPage } from './engine-bench';
import { benchMunicipalities } from './municipality-bench';
import { benchSchools } from './school-bench';

benchSchools();
benchPage();
benchMunicipalities();

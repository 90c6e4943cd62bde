import { execFileSync } from 'node:child_process';

type Git = (...args: string[]) => string;

let cached: ReadonlyMap<string, Date> | undefined;

/**
 * When each file of a folder was last changed by a commit, by its absolute path. Files with changes that are not
 * committed, and everything in a shallow clone or outside git, have no entry: no date is better than a wrong one.
 * @param warn is told, once, why dates are missing and how to get them.
 */
export function lastCommitDates(
  folder: string,
  warn: (message: string) => void,
): ReadonlyMap<string, Date> {
  cached ??= readDates(gitIn(folder), warn);
  return cached;
}

function gitIn(folder: string): Git {
  return (...args) =>
    execFileSync('git', ['-C', folder, '-c', 'core.quotePath=false', ...args], {
      encoding: 'utf8',
      maxBuffer: 1 << 30,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
}

/** Reads the dates through `git`, a function that runs a git command in the content folder. */
export function readDates(git: Git, warn: (message: string) => void): ReadonlyMap<string, Date> {
  try {
    const root = git('rev-parse', '--show-toplevel').trim();
    if (git('rev-parse', '--is-shallow-repository').trim() === 'true') {
      warn(
        '"Updated" dates are left out: this clone is shallow. Run `git fetch --unshallow` (in CI: fetch-depth: 0).',
      );
      return new Map();
    }
    const dates = parseLog(
      git('log', '--format=%x00%ct', '--name-only', '--no-renames', '--', '.'),
      root,
    );
    // With -z, names with a space come without quotes.
    for (const file of git('status', '--porcelain', '-z', '--no-renames', '--', '.').split('\0')) {
      dates.delete(`${root}/${file.slice(3)}`);
    }
    return dates;
  } catch {
    warn(
      '"Updated" dates are left out: the content folder is not in a git repository with commits.',
    );
    return new Map();
  }
}

/** The newest commit comes first, so the first mention of a file is its last change. */
function parseLog(log: string, root: string): Map<string, Date> {
  const dates = new Map<string, Date>();
  for (const commit of log.split('\0').slice(1)) {
    const [seconds, ...files] = commit.split('\n');
    for (const file of files) {
      const path = `${root}/${file}`;
      if (file && !dates.has(path)) dates.set(path, new Date(Number(seconds) * 1000));
    }
  }
  return dates;
}

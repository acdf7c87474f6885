// Brings a fresh machine (Debian, Node 20) to where the build and the tests run: node modules from the lock file, and
// Chromium and Firefox from the system's packages. Uses nothing but Node itself, says what it does, and does nothing
// that is already done.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Whether the build tools run on this Node; with another they fail half-way, in words that do not say why. */
export function suits(version) {
  const [major, minor] = version.split('.').map(Number);
  return major === 20 ? minor >= 19 : major === 22 ? minor >= 12 : major > 22;
}

/** Runs a command with its output on stderr (stdout belongs to whoever called us); ends the process when it fails. */
function run(command, args) {
  console.error(`> ${command} ${args.join(' ')}`);
  const done = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2] });
  if (done.status === 0) return;
  console.error(`Could not run "${command} ${args.join(' ')}"${done.error ? `: ${done.error.message}` : ''}.`);
  process.exit(1);
}

/** Installs the node modules when the lock file is not the one they were installed from. */
export function modules() {
  if (!suits(process.versions.node)) {
    console.error(`Bidthrift is built with Node 20.19 or later, or 22.12 or later; this is ${process.version}.`);
    process.exit(1);
  }
  const stamp = `${root}node_modules/.bidthrift-lock`;
  const lock = createHash('sha256')
    .update(readFileSync(`${root}package-lock.json`))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund']);
  writeFileSync(stamp, lock);
}

/** Installs the browsers (and hledger, which the export is checked with) that the machine does not have. */
export function browsers() {
  const wanted = [
    ['chromium', '/usr/bin/chromium'],
    ['firefox-esr', '/usr/bin/firefox-esr'],
    ['hledger', '/usr/bin/hledger'],
  ];
  const missing = wanted.filter(([, path]) => !existsSync(path)).map(([name]) => name);
  if (missing.length === 0) return;
  if (!existsSync('/usr/bin/apt-get')) {
    console.error(`Please install ${missing.join(' and ')} with your system's packages, then run this again.`);
    process.exit(1);
  }
  const sudo = process.getuid?.() === 0 ? [] : ['sudo'];
  const apt = (...args) => {
    const [command, ...rest] = [...sudo, 'apt-get', ...args];
    run(command, rest);
  };
  process.env.DEBIAN_FRONTEND = 'noninteractive';
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...missing);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  modules();
  browsers();
}

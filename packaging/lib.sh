# Shared set-up for the scripts in this folder; sourced, never run.
#
#   set_up run     what the app needs: system libraries, .venv, pinned dependencies, fonts
#   set_up test    the same, the test tools, a virtual screen and a database server besides
#   set_up bundle  what packaging/build needs, in an environment of its own
#
# Set-up writes to stderr only, one at a time (lock), and leaves a stamp as its last act. While the stamp
# matches, set_up costs a few milliseconds and starts no Python.

packaging_dir=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P) || exit 1
root=${packaging_dir%/*}
venv=$root/.venv
venv_python=$venv/bin/python

say() { printf 'match-explorer: %s\n' "$*" >&2; }

die() {
  say "$*"
  exit 1
}

# What a set-up depends on, as one hash: its inputs, where the checkout lies, which Python the environment runs.
fingerprint() {
  {
    printf '%s\n' "$root"
    readlink -f -- "$venv_python"
    cat -- "$root/pyproject.toml" "$packaging_dir"/{lib.sh,constraints.txt,apt-run.txt,apt-test.txt,apt-bundle.txt} \
      "$root"/explorer/canvas/font_{files,instances}.py
  } 2>/dev/null | { sha256sum 2>/dev/null || shasum -a 256; }
}

# The tests' environment serves the app as well.
is_set_up() {
  local kind=$1 now stamp
  [[ -x $venv_python && ! -e $venv/.unfinished ]] || return 1
  now=$(fingerprint)
  for stamp in "$venv/.stamp-$kind" "$venv/.stamp-test"; do
    [[ -f $stamp && $(<"$stamp") == "$now" ]] && return 0
  done
  return 1
}

set_up() {
  is_set_up "$1" && compile_translations && return 0
  # A subshell, so that the lock's descriptor never reaches the program that is started afterwards.
  (
    set -euo pipefail
    exec 1>&2
    may_write || die "$(id -un) may not write to $root: run this once as its owner, or in a checkout of your own."
    if command -v flock >/dev/null; then
      mkdir -p -- "${venv%/*}"
      exec 9>"$venv.lock"
      flock -n 9 || { say 'waiting for another set-up of this checkout to finish …' && flock 9; }
    fi
    is_set_up "$1" && exit 0 # the one waited for has done it
    say 'setting up, once; later starts skip this …'
    rm -f -- "$venv"/.stamp-*
    install_system_packages "$1"
    make_environment
    install_dependencies "$1"
    compile_translations
    write_stamp "$1"
    say 'set-up is done'
  )
  (($? == 0)) || exit 1 # on a line of its own: behind || the subshell would not stop at its first error
}

# Compiles what was translated since. Where nothing was, it costs a look at the files.
compile_translations() {
  local source
  for source in "$root"/resources/translations/*.ts; do
    if [[ $source -nt ${source%.ts}.qm && -w ${source%/*} ]]; then
      "$venv_python" -P "$packaging_dir/translations.py" release >&2
      return
    fi
  done
}

# Whether this user can set up this checkout.
may_write() {
  local part
  for part in "$root" "$venv.lock" "$venv"; do
    [[ ! -e $part || -w $part ]] || return 1
  done
}

write_stamp() {
  rm -f -- "$venv/.unfinished"
  fingerprint >"$venv/.stamp-new"
  mv -f -- "$venv/.stamp-new" "$venv/.stamp-$1"
}

# --- system packages -------------------------------------------------------------------------------------------

# The names of a list in this folder, comments left out.
listed() { sed -e 's/#.*//' -e '/^[[:space:]]*$/d' -- "$@"; }

# Those of the given names that no installed package bears or provides.
missing_packages() {
  dpkg-query -W -f '${db:Status-Status} ${Package} ${Provides}\n' | awk '
    NR == FNR { if ($1 == "installed") for (i = 2; i <= NF; i++) { sub(/,$/, "", $i); have[$i] = 1 } next }
    !($1 in have) { print $1 }
  ' - <(printf '%s\n' "$@")
}

install_system_packages() {
  local kind=$1 lists wanted missing
  lists=("$packaging_dir/apt-run.txt")
  [[ $kind == run ]] || lists+=("$packaging_dir/apt-$kind.txt")
  [[ $kind != test ]] || lists+=("$packaging_dir/apt-bundle.txt") # the tests have packages built
  if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    [[ $(uname -s) != Linux ]] || say "no apt here: install by hand what is listed in ${lists[*]#"$root/"}"
    return 0
  fi
  mapfile -t wanted < <(listed "${lists[@]}")
  [[ -n $(find_python) || -x $venv_python ]] || wanted+=(python3 python3-venv)
  mapfile -t missing < <(missing_packages "${wanted[@]}")
  ((${#missing[@]})) || return 0
  if (($(id -u) != 0)); then
    die "system packages are missing; please run: sudo apt-get install --no-install-recommends ${missing[*]}"
  fi
  say "installing system packages: ${missing[*]}"
  export DEBIAN_FRONTEND=noninteractive
  local apt=(apt-get -qq -y -o DPkg::Lock::Timeout=120 -o Dpkg::Use-Pty=0) log
  "${apt[@]}" update || say 'apt-get update failed; trying with the package lists that are here'
  # Debian's PostgreSQL would set up a server of the system's besides and start it; the tests have one of their own.
  if [[ " ${missing[*]} " == *' postgresql '* ]]; then
    local no_server=/etc/postgresql-common/createcluster.d/match-explorer.conf
    trap "rm -f -- '$no_server'" EXIT
    mkdir -p -- "${no_server%/*}"
    printf 'create_main_cluster = false\n' >"$no_server"
  fi
  log=$("${apt[@]}" install --no-install-recommends "${missing[@]}" </dev/null 2>&1) ||
    { printf '%s\n' "$log" && die "could not install: ${missing[*]}"; }
}

# --- Python ----------------------------------------------------------------------------------------------------

# The first Python that is new enough and can make environments, or nothing.
find_python() {
  local candidate
  for candidate in python3.13 python3.12 python3.11 python3 /usr/bin/python3; do
    if "$candidate" -c 'import sys, ensurepip, venv; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
      printf '%s\n' "$candidate"
      return 0
    fi
  done
}

make_environment() {
  local python
  # An interrupted set-up may have left half a package that pip takes for whole, and the commands in an
  # environment work in one place only: then it is made anew.
  if [[ ! -e $venv/.unfinished && $(cat -- "$venv/.place" 2>/dev/null) == "$root" ]] &&
    "$venv_python" -c 'import pip' 2>/dev/null; then
    touch -- "$venv/.unfinished"
    return 0
  fi
  python=$(find_python)
  [[ -n $python ]] || die 'needs Python 3.11 or newer with its venv module (on Debian: python3 and python3-venv)'
  say "making an environment with $("$python" --version)"
  mkdir -p -- "$venv"
  touch -- "$venv/.unfinished"
  "$python" -m venv --clear "$venv"
  touch -- "$venv/.unfinished" # --clear took it away
  printf '%s\n' "$root" >"$venv/.place"
}

install_dependencies() {
  local what=$root
  [[ $1 != test ]] || what=$root[test]
  # Errors only (-qq): what a machine's own pip configuration makes pip remark on is of no use here.
  local pip=("$venv_python" -m pip --disable-pip-version-check --no-input install -qq -c "$packaging_dir/constraints.txt")
  say 'installing the dependencies; a fresh set-up fetches some 250 MB …'
  # The build tools come first and pinned, instead of pip fetching whatever is newest into a place of its own;
  # PySide6 is among them, because it has what compiles the translations.
  "${pip[@]}" hatchling editables PySide6-Essentials
  "${pip[@]}" --no-build-isolation -e "$what"
  "$venv_python" -P -m explorer.canvas.font_files
}

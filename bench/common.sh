# What the scripts share; sourced, not run.

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
repo=$(dirname "$here")

say() { echo "bench: $*" >&2; }

# On ext4, deleting a tree and writing it again within seconds costs many times the system time that writing does, and drowns
# the programs; on a memory file system it does not.
default_work() {
  if [ -d /dev/shm ] && [ -w /dev/shm ]; then echo /dev/shm/customersrock-bench; else echo "${TMPDIR:-/tmp}/customersrock-bench"; fi
}

machine() { # no names of hosts or folders: this goes into the README
  local memory
  memory=$(awk '/^MemTotal/ { printf "%.0f", $2 / 1048576 }' /proc/meminfo)
  echo "$(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -1), $(nproc) cores, $memory GiB, Linux $(uname -r | cut -d- -f1), $(stat -f -c %T "$work"), .NET $(dotnet --version)"
}

publish() { # PROJECT FOLDER [OPTION...]: into the work folder, so that nobody's obj/ is restored for another runtime
  local project=$1 folder=$2
  shift 2
  dotnet publish "$project" -c Release --use-current-runtime --no-self-contained "$@" -o "$folder" --artifacts-path "$work/artifacts" \
    -v quiet --nologo -nodeReuse:false -p:UseSharedCompilation=false >&2
}

publish_native() { # sets native: without a runtime, where there is a C linker
  native=""
  command -v clang gcc >/dev/null || { say "no C linker, rock-native is left out"; return; }
  say "publishing (Release, Native AOT)"
  dotnet publish "$repo/src/CustomersRock" -c Release --use-current-runtime -p:PublishAot=true -o "$work/native" --artifacts-path "$work/artifacts-native" \
    -v quiet --nologo -nodeReuse:false -p:UseSharedCompilation=false >&2
  native=$work/native/customersrock
}

publish_programs() { # sets bench and rock
  say "publishing (Release, ReadyToRun, framework-dependent)"
  publish "$here/CustomersRock.Bench" "$work/bench" -p:PublishReadyToRun=true
  bench=$work/bench/rock-bench
  if [ -z "${ROCK:-}" ]; then
    publish "$repo/src/CustomersRock" "$work/rock" -p:PublishReadyToRun=true
    rock=$work/rock/customersrock
  else rock=$ROCK; fi
}

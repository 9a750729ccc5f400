#!/usr/bin/env bash
# Prepares the grading environment: a virtual environment, filled from wheels.
#
# Otter and Gradescope run this once, while they build the image. By hand, for `otter run`:
#     AUTOGRADER_VENV=~/grading bash setup.sh     (in the unpacked zip)
set -euo pipefail

here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
venv="${AUTOGRADER_VENV:-/autograder/venv}"

if ! python3 -c 'import ensurepip, sys; sys.exit(sys.version_info < (3, 10))' 2>/dev/null; then
    export DEBIAN_FRONTEND=noninteractive
    apt-get update
    apt-get install -y --no-install-recommends python3 python3-venv
fi

python3 -m venv "$venv"
install() { "$venv/bin/pip" install --no-cache-dir --disable-pip-version-check "$@"; }

# These declare what their other uses need (Sphinx, a browser): requirements.txt has the rest of it.
alone='^({{ alone | join("|") }})\b'
install -r <(grep -vE "$alone" "$here/requirements.txt")
install --no-deps -r <(grep -E "$alone" "$here/requirements.txt")

# While `otter grade` builds its image the engine is not there yet: run_otter.py finds it beside the
# tests, so that a change of either does not build the environment again. The copy is for
# `otter run`, which knows this environment only.
engine="$here/files/{{ payload }}/autograder"
if [ -d "$engine" ]; then
    packages="$("$venv/bin/python" -c 'import sysconfig; print(sysconfig.get_path("purelib"))')"
    rm -rf "$packages/autograder"
    cp -R "$engine" "$packages/"
fi

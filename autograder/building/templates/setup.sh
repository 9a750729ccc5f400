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
"$venv/bin/pip" install --no-cache-dir --disable-pip-version-check -r "$here/requirements.txt"

# While an image is built by `otter grade` the engine is not there yet: run_autograder finds it
# beside the tests, so that a change of either does not build the environment again.
if [ -d "$here/files/{{ payload }}" ]; then
    "$venv/bin/pip" install --no-cache-dir --disable-pip-version-check --no-deps \
        "$here/files/{{ payload }}"
fi

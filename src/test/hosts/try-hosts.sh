#!/bin/sh
# Serves a built site by Apache and by nginx as the guide's page hosts.md says, at the root of a
# host and in a folder, and asks for every file. Needs apache2, nginx and python3; no rights.
#
#   sh src/test/hosts/try-hosts.sh SITE          SITE is a finished site, such as that of the demo
set -eu
here=$(cd "$(dirname "$0")" && pwd)
exec python3 "$here/try_hosts.py" "$1" "$here/../../docs/guide/hosts.md"

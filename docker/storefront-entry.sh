#!/bin/sh
# The publishable key is made when the market opens; a key in the environment wins.
set -eu
: "${PUBLISHABLE_KEY:=$(cat /shop/publishable-key)}"
export PUBLISHABLE_KEY
exec "$@"

# SPDX-FileCopyrightText: The Forum Planner authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Shared by the scripts beside it; sourced, not run.

# Everything that Debian 12 needs to build the program.
build_packages=(
    cmake ninja-build g++ pkg-config
    qt6-base-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n qt6-svg-dev
    libgl1-mesa-dev libvulkan-dev libqpdf-dev libsqlite3-dev zlib1g-dev libhyphen-dev breeze-icon-theme
)
# Everything to run it.
run_packages=(
    libsqlite3-0 libqt6svg6 tzdata
    fonts-noto-core fonts-dejavu-core hyphen-en-us hyphen-es hyphen-fr
)
# Everything that the tests need besides.
test_packages=(
    xvfb xauth xdotool openbox x11-utils imagemagick poppler-utils qpdf sqlite3 python3 util-linux
)

say() { printf '\n== %s\n' "$*"; }

# Installs those of the named packages that are missing.
install_missing() {
    local missing=() package
    for package in "$@"; do
        [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || missing+=("$package")
    done
    [ "${#missing[@]}" -eq 0 ] && { say "Nothing to install"; return; }
    say "Installing: ${missing[*]}"
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || { echo "These packages are missing, and neither root nor sudo is at hand: ${missing[*]}" >&2; exit 1; }
        as_root=(sudo)
    fi
    "${as_root[@]}" apt-get update
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${missing[@]}"
}

# build PRESET [TARGET...]: configures and builds, with what the machine has.
build() {
    local preset=$1
    shift
    say "Configuring ($preset)"
    cmake --preset "$preset"
    say "Building ($preset)"
    cmake --build --preset "$preset" ${1:+--target "$@"}
}

#!/bin/sh
# build.sh TARBALL OUT - build newlib from Debian's source package into OUT:
# OUT/lib/libc.a, OUT/lib/libm.a and OUT/include.  CC, CFLAGS, JOBS and
# GCC_INCLUDE come from the environment (see build/newlib.mk).
set -eu
here=$(cd "$(dirname "$0")" && pwd)
tarball=$1
mkdir -p "$2"
out=$(cd "$2" && pwd)
work=$out/work
log=$out/build.log

rm -rf "$work"
mkdir -p "$work/src" "$work/obj"
tar -xf "$tarball" -C "$work/src" --strip-components=1
"$here/patch.sh" "$work/src"

# newlib finds its own headers by -isystem; those of the compiler come last,
# and there are none of the host.
cc="$CC $CFLAGS -nostdinc -idirafter $GCC_INCLUDE -ffile-prefix-map=$work/src/="
cd "$work/obj"
build() {
	"$work/src/configure" --target=i686-maque-elf --prefix="$work/new" \
		--disable-multilib --disable-libgloss --disable-nls \
		--disable-newlib-supplied-syscalls \
		--enable-newlib-io-long-long --enable-newlib-io-c99-formats \
		--enable-newlib-io-pos-args --enable-newlib-io-long-double \
		--enable-newlib-mb --enable-newlib-retargetable-locking \
		--enable-newlib-global-atexit \
		--enable-newlib-global-stdio-streams \
		--disable-dependency-tracking \
		CC_FOR_TARGET="$cc" AS_FOR_TARGET="as --32" \
		LD_FOR_TARGET="ld -m elf_i386" AR_FOR_TARGET=ar \
		RANLIB_FOR_TARGET=ranlib NM_FOR_TARGET=nm \
		STRIP_FOR_TARGET=strip OBJDUMP_FOR_TARGET=objdump \
		OBJCOPY_FOR_TARGET=objcopy READELF_FOR_TARGET=readelf \
		CFLAGS_FOR_TARGET=-O2 MAKEINFO=true &&
	make -j"$jobs" MAKEINFO=true all-target-newlib &&
	make MAKEINFO=true install-target-newlib
}

# The make that runs this script has no say in what newlib's does.
unset MAKEFLAGS MFLAGS MAKELEVEL
jobs=${JOBS:-2}
build >"$log" 2>&1 || {
	grep -n -A3 "error: \|Error " "$log" | cut -c1-200 | head -40 >&2
	echo "newlib did not build; the whole log is $log" >&2
	exit 1
}
# Only what is whole takes the place of what was there.
new=$work/new/i686-maque-elf
rm -f "$new/lib/crt0.o" "$new/lib/libg.a"
# Headers that serve newlib alone, or nobody.
(cd "$new/include" && rm -rf ndbm.h regdef.h sys/custom_file.h rpc bits)
rm -rf "$out/lib" "$out/include"
mv "$new/lib" "$new/include" "$out/"
rm -rf "$work"

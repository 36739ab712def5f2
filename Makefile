# Each target does its own set-up, from a fresh clone on. Options of the program: make demo ARGS="--listen 127.0.0.1:9000"
SHELL   := bash
PROGRAM := $(or $(CARGO_TARGET_DIR),target)/release/sangathan
TESTS   := $(if $(shell command -v cargo-nextest),cargo nextest run,cargo test --lib --bins --tests --examples)

.NOTPARALLEL:
.PHONY: help demo test bench pictures check web needs clean

help:
	@echo "make demo      build everything, make a sample organisation, serve it"
	@echo "make test      install what the tests need (Debian, Ubuntu), run all of them"
	@echo "make bench     measure against peers, print ratios"
	@echo "make pictures  how the pages look, into docs/pictures"
	@echo "make check     formatting, lints, messages, layers, licences"
	@echo "make web       only the browser side"
	@echo "make clean     remove what was built"

demo: web
	cargo build --release -p sangathan
	$(PROGRAM) demo $(ARGS)

# The program first, on both databases; then the examples in its documentation, and its feeds as others read them; then the browser side.
test: web
	tools/needs-tests
	tools/with-postgres $(TESTS) --workspace --no-fail-fast
	cargo test --workspace --doc
	tools/check-feeds
	npm --prefix web run check
	npm --prefix web run --if-present test

bench: web
	tools/with-postgres tools/bench

# How the pages look, for the README.
pictures: web
	tools/needs-tests
	cargo build -p sangathan
	SAMPLE_SIZE=state npm --prefix web run pictures

check: web
	cargo fmt --all --check
	cargo clippy --workspace --all-targets -- -D warnings
	cargo xtask words --check
	cargo xtask layers
	if command -v cargo-deny >/dev/null; then cargo deny check bans licenses sources; fi

# The browser side is built only when a source of it has changed.
web: needs web/dist/app.js

web/dist/app.js: web/node_modules/.package-lock.json web/build.mjs web/tsconfig.json $(shell find web/src -type f)
	npm --prefix web run build

web/node_modules/.package-lock.json: web/package.json web/package-lock.json
	npm --prefix web ci
	touch $@

needs:
	@tools/needs-build

clean:
	cargo clean
	rm -rf web/dist web/node_modules web/test-results

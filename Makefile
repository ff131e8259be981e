.NOTPARALLEL:
.PHONY: help tools etcd build demo test lint bench generated clean

# Most tests wait for servers most of their time.
TEST_THREADS ?= $(shell expr $$(nproc) \* 3 / 2)

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "%-12s %s\n", $$1, $$2 }' Makefile

tools: ## Install what the build needs and this machine lacks
	scripts/install-tools

etcd: ## Get etcd itself: every version that can be had here, or those of ETCD_VERSIONS
	scripts/get-etcd $(ETCD_VERSIONS)

build: tools ## Build the release binary
	cargo build --release

demo: ## A tour on a three-member cluster of its own
	scripts/demo

# The suite that says most comes last, so that its result closes the output.
test: tools etcd ## Run the whole test suite; ETCD_VERSIONS="3.7.3 3.5.1" narrows it down
	cargo test --doc
	cargo test --lib --bins --tests -- --test-threads=$(TEST_THREADS)

lint: tools ## Check format, lints and dependencies
	cargo fmt --check
	cargo clippy --all-targets -- -D warnings
	scripts/deny

bench: tools etcd ## Run the benchmarks
	cargo bench --bench '*'

generated: tools ## Write completions/ and docs/schema/ anew
	UPDATE_GENERATED=1 cargo test --quiet --test cli generated::

clean: ## Remove target/, the etcd versions in it included
	cargo clean

"""Real clusters on this machine: `make test-clusters`, in an environment of its own."""

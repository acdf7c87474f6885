// Chromium is known to be up by a worker.

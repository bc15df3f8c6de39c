"""Main window, actions, settings, background jobs, command line, composition root."""

"""Tests of the readers of match files."""

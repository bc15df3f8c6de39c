"""Tests of the Stats Perform reader."""

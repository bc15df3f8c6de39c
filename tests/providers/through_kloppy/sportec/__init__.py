"""Tests of the Sportec reader."""

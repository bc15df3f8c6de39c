"""Tests of the Opta reader."""

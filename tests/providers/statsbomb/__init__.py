"""Tests of the StatsBomb reader."""

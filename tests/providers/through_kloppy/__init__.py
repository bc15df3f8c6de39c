"""Tests of the formats that kloppy reads the events of."""

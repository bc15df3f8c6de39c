"""Draws scenes: with matplotlib what stands still, with QPainter what moves."""
